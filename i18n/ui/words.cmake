# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later

find_program(MSGATTRIB msgattrib REQUIRED)

# The tags of i18n/languages.yaml that the program's words were translated into.
function(amparo_languages result)
  set(file ${PROJECT_SOURCE_DIR}/i18n/languages.yaml)
  set_property(DIRECTORY ${PROJECT_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  file(STRINGS ${file} tags REGEX "^[A-Za-z-]+:$")
  set(found)
  foreach(tag IN LISTS tags)
    string(REPLACE ":" "" tag ${tag})
    if(EXISTS ${PROJECT_SOURCE_DIR}/i18n/ui/${tag}.po)
      list(APPEND found ${tag})
    endif()
  endforeach()
  set(${result} ${found} PARENT_SCOPE)
endfunction()

# Compiles FOLDER/<tag>.po for each of LANGUAGES and embeds the result in a target as :/i18n/ui/<tag>.qm. What is fuzzy
# is left out, so that the reader sees the source rather than a translation of something else.
function(amparo_words target)
  cmake_parse_arguments(ARG "" "FOLDER" "LANGUAGES" ${ARGN})
  set(out ${CMAKE_CURRENT_BINARY_DIR}/words)
  file(MAKE_DIRECTORY ${out})
  set(compiled)
  foreach(tag IN LISTS ARG_LANGUAGES)
    add_custom_command(
      OUTPUT ${out}/${tag}.qm
      COMMAND ${MSGATTRIB} --no-fuzzy --no-obsolete --force-po -o ${out}/${tag}.po ${ARG_FOLDER}/${tag}.po
      COMMAND Qt6::lconvert -i ${out}/${tag}.po -target-language ${tag} -of qm -o ${out}/${tag}.qm
      DEPENDS ${ARG_FOLDER}/${tag}.po
      COMMENT "Compiling the program's words in ${tag}"
      VERBATIM)
    list(APPEND compiled ${out}/${tag}.qm)
  endforeach()
  qt_add_resources(${target} ${target}_words PREFIX /i18n/ui BASE ${out} FILES ${compiled})
endfunction()
