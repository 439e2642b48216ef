# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DTOOL=amparo-pack -DFOLDER=keys -P: makes development.pub and development.key once; a second run leaves them.

if(EXISTS ${FOLDER}/development.pub AND EXISTS ${FOLDER}/development.key)
  return()
endif()
file(MAKE_DIRECTORY ${FOLDER})
execute_process(COMMAND ${TOOL} keygen --out ${FOLDER} COMMAND_ERROR_IS_FATAL ANY)
