# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the target amparo needs on Android. Included where the target is made, only there.
option(AMPARO_SECURE_WINDOW "Keep the window out of pictures of the screen" OFF)
set(package ${CMAKE_BINARY_DIR}/android-package)
execute_process(COMMAND ${CMAKE_COMMAND} -DOUT=${package} -DVERSION=${PROJECT_VERSION} -DDISGUISE=${AMPARO_DISGUISE}
    -DSECURE=${AMPARO_SECURE_WINDOW} -P ${CMAKE_CURRENT_LIST_DIR}/assemble.cmake
  COMMAND_ERROR_IS_FATAL ANY)
set_target_properties(amparo PROPERTIES
  QT_ANDROID_PACKAGE_SOURCE_DIR ${package}
  QT_ANDROID_MIN_SDK_VERSION 26
  QT_ANDROID_TARGET_SDK_VERSION 34)
# Phones with memory pages of 16 KB do not load anything else.
target_link_options(amparo PRIVATE -Wl,-z,max-page-size=16384)
