# The program for Linux and what it is packed in. Sourced by script/package.

linux_program() {
  step "the program for Linux"
  (cd "$src" && CGO_ENABLED=1 go build -trimpath -buildvcs=false -tags "$tags" -ldflags "$link" -o "$work/kindvriendelijk" .)
  (cd "$src" && CGO_ENABLED=0 go build -trimpath -buildvcs=false -o "$work/inventory" ./script/packaging/inventory)
}

# notices gathers the licences of all that is in both programs.
notices() {
  step "licences"
  local extra=()
  [ ! -f /usr/share/doc/mingw-w64-common/copyright ] || extra=(-extra /usr/share/doc/mingw-w64-common/copyright)
  (cd "$src" && "$work/inventory" -notice "$work/NOTICE" "${extra[@]}" "$work/kindvriendelijk.exe" "$work/kindvriendelijk")
  cp "$work/NOTICE" "$dist/NOTICE.txt"
}

# linux_tree lays the program and what a desktop knows of it below a prefix.
linux_tree() {
  local to=$1 id=be.kindvriendelijk.app from=$src/script/packaging/linux size
  install -D -m 755 "$work/kindvriendelijk" "$to/bin/kindvriendelijk"
  install -D -m 644 "$from/$id.desktop" "$to/share/applications/$id.desktop"
  install -D -m 644 "$from/$id.mime.xml" "$to/share/mime/packages/$id.xml"
  mkdir -p "$to/share/metainfo"
  sed "s/@VERSION@/$version/; s/@DAY@/$(date -d "@$SOURCE_DATE_EPOCH" +%F)/" "$from/$id.metainfo.xml" >"$to/share/metainfo/$id.metainfo.xml"
  for size in 16 24 32 48 64 128 256 512; do
    install -D -m 644 "$src/resources/icons/png/icon-$size.png" "$to/share/icons/hicolor/${size}x$size/apps/$id.png"
    install -D -m 644 "$src/resources/icons/png/document-$size.png" "$to/share/icons/hicolor/${size}x$size/mimetypes/application-x-kindvriendelijk.png"
  done
  install -D -m 644 "$src/resources/icons/Icon.svg" "$to/share/icons/hicolor/scalable/apps/$id.svg"
  install -D -m 644 "$src/resources/icons/Document.svg" "$to/share/icons/hicolor/scalable/mimetypes/application-x-kindvriendelijk.svg"
}

linux_packages() {
  step "packages for Linux"
  local name=kindvriendelijk-$version-linux-amd64
  linux_tree "$work/tar/$name"
  cp "$src/LICENSE" "$work/NOTICE" "$work/tar/$name"
  age "$work/tar"
  tar -C "$work/tar" --sort=name --owner=0 --group=0 --numeric-owner --format=gnu -c "$name" | gzip -n -9 >"$dist/$name.tar.gz"
  (cd "$src" && "$work/inventory" -bom "$dist/$name.cdx.json" -version "$version" -commit "$commit" -built "$(date -d "@$SOURCE_DATE_EPOCH" +%FT%TZ)" "$work/kindvriendelijk")
  deb "$dist/kindvriendelijk_${version}_amd64.deb"
}

# common gives licences with the text of Apache's replaced by where every Debian
# has it, as Debian's policy asks; who holds the rights stays.
common() {
  awk '/^ *Apache License *$/ { skip = 1; print "The Apache License, version 2.0: see /usr/share/common-licenses/Apache-2.0" }
    !skip { print }
    /END OF TERMS AND CONDITIONS/ { skip = 0 }
    END { if (skip) exit 1 }' || die "A text of the Apache License has no end."
}

# deb makes the Debian package. It has no scripts: the triggers of the desktop
# renew their lists of programs, icons and kinds of files.
deb() {
  local tree=$work/deb doc needs opened maintainer="Kindvriendelijk <noreply@kindvriendelijk.invalid>"
  linux_tree "$tree/usr"
  doc=$tree/usr/share/doc/kindvriendelijk
  mkdir -p "$doc" "$tree/DEBIAN" "$work/shlibs/debian"
  { cat "$src/LICENSE"; echo; common <"$work/NOTICE"; } >"$doc/copyright"
  gzip -n -9 >"$doc/changelog.gz" <<CHANGELOG
kindvriendelijk ($version) unstable; urgency=medium

  * Version $version, made of commit ${commit:0:12}.

 -- $maintainer  $(date -d "@$SOURCE_DATE_EPOCH" -R)
CHANGELOG
  printf 'Source: kindvriendelijk\n\nPackage: kindvriendelijk\nArchitecture: amd64\n' >"$work/shlibs/debian/control"
  needs=$(cd "$work/shlibs" && dpkg-shlibdeps -O "$work/kindvriendelijk" 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
  [ -n "$needs" ] || die "dpkg-shlibdeps does not say which libraries the program needs."
  # GLFW opens these while it runs, so that no tool finds them in the program
  opened="libx11-6, libx11-xcb1, libxcursor1, libxext6, libxi6, libxinerama1, libxrandr2, libxrender1, libxxf86vm1, libwayland-cursor0, libwayland-egl1, libxkbcommon0, libegl1"
  cat >"$tree/DEBIAN/control" <<CONTROL
Package: kindvriendelijk
Version: $version
Architecture: amd64
Maintainer: $maintainer
Installed-Size: $(find "$tree/usr" -type f -printf '%s\n' | awk '{ s += int(($1 + 1023) / 1024) } END { print s }')
Depends: $needs, $opened
Recommends: libgl1-mesa-dri, libdecor-0-0, xdg-desktop-portal
Section: misc
Priority: optional
Description: dossier for a child-friendly municipality
 Municipalities gather figures, listen to children, choose, plan, follow up
 and show it to a jury. Kindvriendelijk keeps that work in one dossier on one
 computer, without a network, and writes the portfolio as an accessible PDF.
CONTROL
  (cd "$tree" && find usr -type f | sort | xargs md5sum >DEBIAN/md5sums)
  age "$tree"
  dpkg-deb --root-owner-group -Zxz --threads-max=1 --build "$tree" "$1" >/dev/null
}
