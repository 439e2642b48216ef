#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# clean_machine.sh SUITE FOLDER [COMMAND…]: the README's two commands (or COMMAND) on a Debian that has nothing but its base
# system, in FOLDER, from a clone of what is committed here. Needs root and debootstrap. Not part of `./dev test`: it
# takes as long as a first build.
set -euo pipefail

suite=${1:?a Debian suite, for example bookworm}
folder=$(readlink -m "${2:?an empty folder, or one this script made before}")
shift 2
here=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)

[[ -d $folder/usr ]] || debootstrap --variant=minbase "$suite" "$folder"
mountpoint -q "$folder/proc" || mount --bind /proc "$folder/proc"
mountpoint -q "$folder/dev" || mount --rbind --make-rslave /dev "$folder/dev"
trap 'umount -l "$folder/proc" "$folder/dev"' EXIT
cp /etc/resolv.conf "$folder/etc/resolv.conf"

rm -rf "$folder/root/amparo"
git clone -q --no-hardlinks "$here" "$folder/root/amparo"

inside() { chroot "$folder" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 sh -c "cd /root/amparo && $*"; }
if (($#)); then
  inside "$*"
else
  for command in "./dev run" "./dev run" "./dev test"; do
    begin=$SECONDS
    inside "$command"
    echo "$suite: $command took $((SECONDS - begin)) s"
  done
fi
