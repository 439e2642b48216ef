# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DKEYS=a.pub;b.pub -DOUT=trusted_keys.inc -P: the second line of each key file as a C++ string, one a line.

set(lines "")
foreach(file IN LISTS KEYS)
  file(STRINGS ${file} content)
  list(GET content -1 key)
  string(LENGTH "${key}" length)
  if(NOT key MATCHES "^RW[QRST][A-Za-z0-9+/]+$" OR NOT length EQUAL 56)
    message(FATAL_ERROR "${file} is not a minisign public key")
  endif()
  string(APPEND lines "\"${key}\",\n")
endforeach()
file(WRITE ${OUT} "${lines}")
