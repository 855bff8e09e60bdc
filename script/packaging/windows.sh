# The program for Windows and what it is packed in. Sourced by script/package.

# windows_program builds kindvriendelijk.exe with the cross compiler, with its
# icons, version and manifest.
# Without the font of emoji, which is 4 MB: Windows has one of its own.
# Without inlining in the pages, which makes them 0.9 MB smaller and no slower:
# what takes time there is drawn by Fyne or read from the store.
windows_program() {
  step "the program for Windows"
  command -v x86_64-w64-mingw32-gcc >/dev/null || die "The cross compiler x86_64-w64-mingw32-gcc is missing (Debian: gcc-mingw-w64-x86-64)."
  windows_resources
  (cd "$src" && CGO_ENABLED=1 GOOS=windows GOARCH=amd64 CC=x86_64-w64-mingw32-gcc CXX=x86_64-w64-mingw32-g++ \
    go build -trimpath -buildvcs=false -tags "$tags,no_emoji" -gcflags='kindvriendelijk/screens/...=-l' -ldflags "$link -H=windowsgui" -o "$work/kindvriendelijk.exe" .)
  sign "$work/kindvriendelijk.exe"
  age "$work/kindvriendelijk.exe"
  cp -p "$work/kindvriendelijk.exe" "$dist/kindvriendelijk.exe"
  local size
  size=$(stat -c %s "$dist/kindvriendelijk.exe")
  echo "$size bytes"
  [ "$size" -le 45000000 ] || die "The program for Windows is larger than 45 MB."
}

# windows_resources lays what the linker takes up beside main.go.
windows_resources() {
  local rc=$work/rc
  mkdir -p "$rc"
  cp "$src"/resources/icons/*.ico "$src/script/packaging/windows/app.rc" "$rc"
  sed "s/@VERSION@/$version/; s/@BUILD@/$build/" "$src/script/packaging/windows/app.manifest" >"$rc/app.manifest"
  {
    echo "#define NUMBERS ${version//./,},$build"
    echo "#define VERSION \"$version\""
    echo "#define COMMIT \"${commit:0:12}\""
  } >"$rc/version.h"
  (cd "$rc" && x86_64-w64-mingw32-windres --use-temp-file -O coff -i app.rc -o "$src/rsrc_windows_amd64.syso")
}

# windows_packages makes the zip and the two installers.
windows_packages() {
  step "packages for Windows"
  local files=$work/windows name=kindvriendelijk-$version-windows-amd64
  mkdir -p "$files"
  cp "$work/kindvriendelijk.exe" "$src/resources/icons/icon.ico" "$src/script/packaging/windows/product.wxs" "$files"
  sed 's/$/\r/' "$src/LICENSE" >"$files/LICENSE.txt"
  sed 's/$/\r/' "$work/NOTICE" >"$files/NOTICE.txt"
  mesa "$files"
  age "$files"

  local folder=$work/zip/Kindvriendelijk
  mkdir -p "$folder"
  cp -rp "$files"/{kindvriendelijk.exe,LICENSE.txt,NOTICE.txt} "$folder"
  [ ! -d "$files/opengl" ] || cp -rp "$files/opengl" "$folder"
  age "$folder"
  rm -f "$dist/$name.zip"
  (cd "$work/zip" && find Kindvriendelijk -type f | sort | zip -X -q -9 -@ "$dist/$name.zip")

  installer perUser "$dist/kindvriendelijk-$version-gebruiker.msi"
  installer perMachine "$dist/kindvriendelijk-$version-computer.msi"
  (cd "$src" && "$work/inventory" -bom "$dist/$name.cdx.json" -version "$version" -commit "$commit" -built "$(date -d "@$SOURCE_DATE_EPOCH" +%FT%TZ)" "$work/kindvriendelijk.exe")
}

# mesa lays the files of Mesa in a folder, and writes for the installers which
# ones they are, since that differs from one version of Mesa to another: mesa.wxi
# for wixl, and their short names in mesa.sql.
mesa() {
  local name id count=0
  : >"$1/mesa.sql"
  echo '<Include>' >"$1/mesa.wxi"
  if [ -n "${KINDVRIENDELIJK_MESA:-}" ]; then
    [ -f "$KINDVRIENDELIJK_MESA/opengl32.dll" ] || die "There is no opengl32.dll in $KINDVRIENDELIJK_MESA."
    compgen -G "$KINDVRIENDELIJK_MESA/*.txt" >/dev/null || die "The licence of Mesa is not in $KINDVRIENDELIJK_MESA (a file .txt)."
    mkdir "$1/opengl"
    cp "$KINDVRIENDELIJK_MESA"/*.{dll,txt} "$1/opengl/"
    for name in "$1"/opengl/*; do
      name=${name##*/} id=opengl.${name//[^A-Za-z0-9_.]/_} count=$((count + 1))
      echo "<File Id=\"$id\" Source=\"opengl/$name\" Name=\"$name\"/>" >>"$1/mesa.wxi"
      [[ $name =~ ^[A-Za-z0-9_-]{1,8}\.[a-z]{3}$ ]] ||
        echo "UPDATE File SET FileName = 'MESA~$count.${name##*.}|$name' WHERE File = '$id'" >>"$1/mesa.sql"
    done
  fi
  echo '</Include>' >>"$1/mesa.wxi"
}

# installer makes one MSI: scope, file. Its codes follow from the commit and its
# clock stands at the commit, so that the same commit gives the same file.
installer() {
  local files=$work/windows mesa=no product package upgrade
  [ ! -d "$files/opengl" ] || mesa=yes
  product=$(code "product $1 $version $commit")
  package=$(code "package $1 $version $commit $(sha256sum <"$files/kindvriendelijk.exe")")
  rm -f "$2"
  (cd "$files" && frozen wixl -a x64 -D "Scope=$1" -D "Version=$version" -D "Commit=${commit:0:12}" \
    -D "ProductCode=$product" -D "Mesa=$mesa" -o "$2" product.wxs)
  upgrade=$(msiinfo export "$2" Property | sed -n 's/^UpgradeCode\t\([^\r]*\).*/\1/p')
  frozen msibuild "$2" -s "Kindvriendelijk $version" Kindvriendelijk "x64;1043" "{$package}"
  amend "$2" "$upgrade"
  sign "$2"
}

# amend says in the tables of an MSI what wixl has no words for: the version of
# the program, short names, Windows 10 as the least, and that a package of the
# same version replaces what is there, every file of it.
amend() {
  local query
  while read -r query; do
    [ -z "$query" ] || frozen msibuild "$1" -q "$query"
  done < <(cat "$work/windows/mesa.sql" - <<SQL
UPDATE File SET FileName = 'KINDVR~1.EXE|kindvriendelijk.exe', Version = '$version.$build', Language = '1043' WHERE File = 'kindvriendelijk.exe'
UPDATE Directory SET DefaultDir = 'KINDVR~1|Kindvriendelijk' WHERE Directory = 'INSTALLDIR'
UPDATE Shortcut SET Name = 'KINDVR~1|Kindvriendelijk' WHERE Shortcut = 'StartMenu'
INSERT INTO Property (Property, Value) VALUES ('REINSTALLMODE', 'amus')
INSERT INTO LaunchCondition (Condition, Description) VALUES ('Installed OR (VersionNT64 >= 603)', 'Kindvriendelijk werkt op Windows 10 of nieuwer, 64 bits.')
DELETE FROM Upgrade WHERE ActionProperty = 'WIX_UPGRADE_DETECTED'
INSERT INTO Upgrade (UpgradeCode, VersionMax, Attributes, ActionProperty) VALUES ('$2', '$version', 513, 'WIX_UPGRADE_DETECTED')
SQL
  )
}

# frozen runs a command with the clock standing at the commit.
frozen() { faketime -f "$(date -d "@$SOURCE_DATE_EPOCH" '+%F %T')" "$@"; }

# code makes a UUID of a text (version 5, without a registered name space).
code() {
  local h
  h=$(sha256sum <<<"$1" | tr a-f A-F)
  echo "${h:0:8}-${h:8:4}-5${h:13:3}-A${h:17:3}-${h:20:12}"
}
