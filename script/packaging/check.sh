# Looks into what was made. Sourced by script/package.

check_packages() {
  step "looks into the packages"
  local tmp
  tmp=$(mktemp -d)
  (cd "$dist" && sha256sum --quiet -c SHA256SUMS)
  check_program "$dist/kindvriendelijk.exe"
  unzip -q "$dist/kindvriendelijk-$version-windows-amd64.zip" -d "$tmp/zip"
  cmp "$dist/kindvriendelijk.exe" "$tmp/zip/Kindvriendelijk/kindvriendelijk.exe"
  check_installer "$tmp/user" "$dist/kindvriendelijk-$version-gebruiker.msi" 1 10 LocalAppDataFolder
  check_installer "$tmp/machine" "$dist/kindvriendelijk-$version-computer.msi" 2 2 ProgramFiles64Folder
  check_tree "$tmp"
  check_deb "$tmp/root" "$dist/kindvriendelijk_${version}_amd64.deb"
  check_bills
  rm -rf "$tmp"
  echo "all packages are as they should be"
}

# has fails unless a text holds a line that fits.
has() { grep -qaE -- "$2" <<<"$1" || die "$3"; }

# check_program: a window program with manifest and version, which needs only
# libraries that every Windows has, and is not tied to the OpenGL of Windows, so
# that it can take that of Mesa.
check_program() {
  local facts
  facts=$(x86_64-w64-mingw32-objdump -p "$1" | tr -d '\0')
  has "$facts" 'Subsystem.*Windows GUI' "the program is no window program"
  has "$facts" 'DLL Name: KERNEL32' "the program needs no kernel32"
  if grep 'DLL Name' <<<"$facts" | grep -viE ': (gdi32|kernel32|msvcrt|shell32|user32|advapi32|ole32|comdlg32|winmm|imm32)\.dll'; then
    die "the program is tied to libraries that it should not need"
  fi
  local word
  for word in PerMonitorV2 'longPathAware[^>]*>true' 'activeCodePage[^>]*>UTF-8' 'level="asInvoker"'; do
    grep -qaE "$word" "$1" || die "the manifest does not say $word"
  done
  grep -qa "${commit:0:12}" "$1" || die "the program is not of the last commit, or does not know it"
  grep -qaP 'F\0i\0l\0e\0V\0e\0r\0s\0i\0o\0n' "$1" || die "the program has no version information"
}

# software lists the files of Mesa below a folder, with their sums.
software() { find "$1" -path '*/opengl/*' -type f -exec sha256sum {} + | sed 's|  .*/|  |' | sort; }

# check_installer FOLDER MSI ROOT SOURCE PARENT reads the tables of an MSI and
# unpacks it beside the archive. ROOT is the registry's (1 of the user, 2 of the machine); SOURCE 10
# says that no administrator is needed.
check_installer() {
  local dir=$1 msi=$2 name=${2##*/} summary properties registry
  summary=$(msiinfo suminfo "$msi")
  has "$summary" "^Source: $4 " "$name asks for other rights than it should"
  has "$summary" '^Template: x64;1043' "$name is not for 64 bits in Dutch"
  properties=$(msiinfo export "$msi" Property | tr -d '\r')
  has "$properties" "^ProductVersion	${version//./\\.}\$" "$name has another version"
  if [ "$3" = 2 ]; then
    has "$properties" '^ALLUSERS	1$' "$name is not for all users"
  elif grep -q '^ALLUSERS' <<<"$properties"; then
    die "$name is for all users"
  fi
  registry=$(msiinfo export "$msi" Registry)
  has "$registry" "	$3	Software.Classes..kvd		Kindvriendelijk.Dossier" "$name does not know .kvd files"
  has "$registry" "	$3	Software.Classes.Kindvriendelijk.Dossier.shell.open.command" "$name does not open .kvd files"
  has "$(msiinfo export "$msi" Shortcut)" '^StartMenu	ProgramMenuFolder' "$name is not in the start menu"
  has "$(msiinfo export "$msi" Directory)" "	$5	" "$name goes to another folder"
  has "$(msiinfo export "$msi" Upgrade)" "	${version//./\\.}		513	" "$name does not replace what is there"
  has "$(msiinfo export "$msi" File)" "	${version//./\\.}\\.$build	1043	" "$name does not know the version of the program"
  has "$(msiinfo export "$msi" LaunchCondition)" 'VersionNT64' "$name does not ask for Windows 10"
  mkdir -p "$dir"
  msiextract -C "$dir" "$msi" >/dev/null
  cmp "$dist/kindvriendelijk.exe" "$(find "$dir" -name kindvriendelijk.exe)"
  [ "$(find "$dir" -name opengl -prune -o -name '*.txt' -print | wc -l)" = 2 ] || die "$name lacks the licences"
  diff <(software "$dir") <(software "${dir%/*}/zip") || die "$name has another Mesa than the archive"
}

# check_tree: the archive for Linux has all its parts, and the desktop takes them.
check_tree() {
  local tree=$1/kindvriendelijk-$version-linux-amd64 id=be.kindvriendelijk.app
  tar -xzf "$dist/${tree##*/}.tar.gz" -C "$1"
  [ -x "$tree/bin/kindvriendelijk" ] || die "the archive has no program"
  "$tree/bin/kindvriendelijk" content >/dev/null
  desktop-file-validate "$tree/share/applications/$id.desktop"
  appstreamcli validate --no-net "$tree/share/metainfo/$id.metainfo.xml" >/dev/null || die "the AppStream data are not valid"
  [ -s "$tree/share/mime/packages/$id.xml" ] || die "the archive does not tell about .kvd files"
}

# check_deb installs the package in an empty system and takes it away again, and
# asks lintian for breaches of Debian's policy where it is.
check_deb() {
  local fake=$1 left
  if [ "$(id -u)" -ne 0 ]; then
    dpkg-deb -x "$2" "$fake"
    echo "not root: the .deb is only unpacked"
  else
    mkdir -p "$fake/var/lib/dpkg/"{info,updates,triggers}
    touch "$fake/var/lib/dpkg/status"
    dpkg --root="$fake" --force-depends --log=/dev/null -i "$2" >/dev/null 2>&1 || die "the .deb cannot be installed"
    "$fake/usr/bin/kindvriendelijk" content >/dev/null
    dpkg --root="$fake" --log=/dev/null -P kindvriendelijk >/dev/null 2>&1 || die "the .deb cannot be removed"
    left=$(find "$fake" -path "$fake/var" -prune -o ! -type d -print)
    [ -z "$left" ] || die "the .deb leaves behind: $left"
  fi
  ! command -v lintian >/dev/null || lintian --allow-root --fail-on error "$2" || die "the .deb breaks Debian's policy"
  has "$(dpkg-deb -f "$2" Depends)" 'libc6 \(>=.*libgl1.*libx11-6' "the .deb does not say which libraries it needs"
}

# check_bills: both bills of materials name all modules of their program.
check_bills() {
  local bill
  for bill in "$dist"/*.cdx.json; do
    jq -e '.bomFormat == "CycloneDX" and (.components | length) > 30 and ([.components[] | select(.licenses == [])] == [])
      and (.dependencies[0].dependsOn | length) == (.components | length)' "$bill" >/dev/null || die "${bill##*/} is not whole"
  done
  jq -e --arg sum "$(sha256sum "$dist/kindvriendelijk.exe" | cut -d' ' -f1)" \
    '.metadata.component.hashes[0].content == $sum' "$dist/kindvriendelijk-$version-windows-amd64.cdx.json" >/dev/null || die "the bill of materials is of another program"
}
