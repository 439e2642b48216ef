# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The one place for compiler flags and for what each kind of target has in common.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib)
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib)
set(QT_QML_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml)

option(AMPARO_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" OFF)
set(AMPARO_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize= takes them, for example address,undefined")
option(AMPARO_COVERAGE "Instrument for coverage" OFF)
option(AMPARO_CORE_ONLY "Only what needs no Qt and no kernel filter: base, pack, store and their tests" OFF)
option(AMPARO_FUZZ "Instrument for libFuzzer, which clang has, and build its targets" OFF)

find_package(PkgConfig REQUIRED)
find_package(ICU 72 REQUIRED COMPONENTS uc i18n)
find_package(SQLite3 3.40 REQUIRED)
find_package(tl-expected REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
if(NOT AMPARO_CORE_ONLY)
  pkg_check_modules(SECCOMP REQUIRED IMPORTED_TARGET libseccomp)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core DBus Gui Qml Quick QuickControls2 Svg TextToSpeech LinguistTools)
endif()

# Flags that every target of this project shares.
function(amparo_target target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
    -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wimplicit-fallthrough)
  if(AMPARO_WARNINGS_AS_ERRORS)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  if(AMPARO_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=${AMPARO_SANITIZE} -fno-omit-frame-pointer
      -fno-sanitize-recover=all)
    target_link_options(${target} PRIVATE -fsanitize=${AMPARO_SANITIZE})
  endif()
  if(AMPARO_FUZZ)
    target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link)
  endif()
  if(AMPARO_COVERAGE)
    target_compile_options(${target} PRIVATE --coverage)
    target_link_options(${target} PRIVATE --coverage)
  endif()
  if(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(${target} PRIVATE -fstack-protector-strong -fstack-clash-protection
      -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|i.86")
      target_compile_options(${target} PRIVATE -fcf-protection)
    elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "aarch64|arm64")
      target_compile_options(${target} PRIVATE -mbranch-protection=standard)
    endif()
    target_link_options(${target} PRIVATE -Wl,-z,relro,-z,now,-z,noexecstack)
  endif()
endfunction()

# A static library that is one room of the house: its headers are included as "<room>/file.h".
function(amparo_library target)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(${target} STATIC ${ARG_SOURCES})
  amparo_target(${target})
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/app)
  target_link_libraries(${target} PUBLIC ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
endfunction()

# A QML module in a static library. Its plugin target must be linked too (Qt 6.4 fails only at start otherwise).
function(amparo_qml_module target)
  qt_add_qml_module(${target} ${ARGN} VERSION 1.0 RESOURCE_PREFIX /qt/qml)
endfunction()

if(COMMAND qt_policy)
  qt_policy(SET QTP0001 NEW)
endif()
