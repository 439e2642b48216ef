# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DOUT=FOLDER -DVERSION=0.1.0 [-DDISGUISE=ON] [-DSECURE=ON] -P assemble.cmake: the folder that Qt's tool for
# Android takes manifest, resources and Java from; as Amparo, or under the name and icon of a plain calculator.
if(NOT VERSION MATCHES "^([0-9]+)\\.([0-9]+)\\.([0-9]+)$")
  message(FATAL_ERROR "VERSION must be three numbers, not \"${VERSION}\"")
endif()
math(EXPR AMPARO_VERSION_CODE "${CMAKE_MATCH_1} * 10000 + ${CMAKE_MATCH_2} * 100 + ${CMAKE_MATCH_3}")
set(AMPARO_VERSION ${VERSION})
if(DISGUISE)
  set(flavour plain)
  set(AMPARO_ANDROID_ID "org.plain.calculator")
  set(AMPARO_ARGUMENTS "--disguise")
else()
  set(flavour amparo)
  set(AMPARO_ANDROID_ID "org.amparo.Amparo")
  set(AMPARO_ARGUMENTS "")
endif()
if(SECURE)
  set(AMPARO_SECURE true)
else()
  set(AMPARO_SECURE false)
endif()

file(REMOVE_RECURSE ${OUT})
file(COPY ${CMAKE_CURRENT_LIST_DIR}/all/ ${CMAKE_CURRENT_LIST_DIR}/${flavour}/ DESTINATION ${OUT})
configure_file(${CMAKE_CURRENT_LIST_DIR}/AndroidManifest.xml.in ${OUT}/AndroidManifest.xml @ONLY)
configure_file(${CMAKE_CURRENT_LIST_DIR}/secure_window.xml.in ${OUT}/res/values/secure_window.xml @ONLY)
