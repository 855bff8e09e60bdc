# Starts the packaged Windows program under Wine. Sourced by script/package.

# wine_check has the program in dist/ do its work without and with a window, and
# installs and removes both installers where dist/ has them. Pictures of the
# window go to dist/wine/. Without Wine it says so and is content.
wine_check() {
  step "the Windows program under Wine"
  local tool
  wine=$(command -v /usr/lib/wine/wine64 wine64 wine | head -1) || true
  for tool in "${wine:-wine}" Xvfb openbox xdotool x86_64-w64-mingw32-gcc; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is not here (Debian: wine64 xvfb openbox xdotool gcc-mingw-w64-x86-64)"; return 0; }
  done
  [ -f "$dist/kindvriendelijk.exe" ] || die "dist/ has no Windows program: run script/package first."
  checkout
  mkdir -p "$dist/wine"
  trap wine_end EXIT
  wine_prefix
  linux_beside
  cd "$work"
  wine_commands
  wine_window
  wine_software
  wine_installers
  cd "$root"
  echo "the Windows program works under Wine"
}

wine_end() {
  local pid
  for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
  wineserver -k 2>/dev/null || true
  rm -rf "$work"
}
started=()

# wine_prefix makes a Windows of our own once, with the stand-in that Wine 8
# needs, and takes away what an earlier check left.
wine_prefix() {
  prefix=${XDG_CACHE_HOME:-$HOME/.cache}/kindvriendelijk/wine
  export WINEPREFIX=$prefix WINEDEBUG=-all WINEDLLOVERRIDES='bcryptprimitives=n,b;mscoree,mshtml='
  mkdir -p "$prefix"
  [ -f "$prefix/system.reg" ] || DISPLAY='' timeout 300 "$wine" wineboot -i >/dev/null 2>&1 || die "Wine cannot make its folder."
  "$wine" winecfg -v win10 >/dev/null 2>&1
  x86_64-w64-mingw32-gcc -O1 -shared -o "$prefix/drive_c/windows/system32/bcryptprimitives.dll" "$src/script/packaging/wine/bcryptprimitives.c" -ladvapi32
  rm -rf "$prefix"/drive_c/users/*/AppData/Local/{Kindvriendelijk,Programs/Kindvriendelijk}
}

# linux_beside lays the Linux program beside, to compare with.
linux_beside() {
  local packed=$dist/kindvriendelijk-$version-linux-amd64.tar.gz
  if [ -f "$packed" ]; then
    tar -xzf "$packed" -C "$work" --strip-components=2 --wildcards '*/bin/kindvriendelijk'
  else
    # without -trimpath, as script/test builds: so the OpenGL bindings are made once
    (cd "$src" && CGO_ENABLED=1 go build -buildvcs=false -tags migrated_fynedo -o "$work/kindvriendelijk" .)
  fi
}

windows() { timeout 300 "$wine" "$dist/kindvriendelijk.exe" "$@"; }
linux() { ./kindvriendelijk "$@"; }

# wine_commands: what one system writes, the other reads, and the same dossier
# gives the same bytes on both.
wine_commands() {
  local figures=$root/../shared/data/import/12_swing_verkeersslachtoffers.xlsx from
  [ -f "$figures" ] || figures=$src/app/importing/testdata/statbel_population.txt
  cp "$figures" .
  figures=${figures##*/}
  windows example -o windows.kvd
  linux example -o linux.kvd
  cmp windows.kvd linux.kvd || die "the example of Windows is another than that of Linux"
  for from in windows linux; do
    "$from" import -dossier "$from.kvd" -period 2025 "$figures" >"$from.count" || die "$from does not import $figures"
  done
  diff windows.count linux.count || die "Windows imports other figures than Linux"
  for from in windows linux; do
    windows check -dossier "$from.kvd" >by-windows.txt || die "Windows finds damage in the dossier of $from"
    linux check -dossier "$from.kvd" >by-linux.txt || die "Linux finds damage in the dossier of $from"
    diff <(tr -d '\r' <by-windows.txt) by-linux.txt || die "Windows and Linux judge the dossier of $from differently"
    windows portfolio -dossier "$from.kvd" -date 2026-11-21 -o by-windows.pdf
    linux portfolio -dossier "$from.kvd" -date 2026-11-21 -o by-linux.pdf
    cmp by-windows.pdf by-linux.pdf || die "the PDF of Windows is another than that of Linux"
  done
  echo "example, import ($(tail -1 windows.count)), check and PDF are the same on Windows and Linux"
}

# wine_screen begins a virtual screen with a window manager: with or without the
# extension for OpenGL ("+" or "-").
wine_screen() {
  local i
  wineserver -w # what still runs holds on to the screen before
  rm -f "$work/display"
  Xvfb -displayfd 3 -screen 0 1280x720x24 "$1extension" GLX 3>"$work/display" 2>/dev/null &
  started+=($!)
  for i in $(seq 1 100); do [ -s "$work/display" ] && break; sleep 0.1; done
  [ -s "$work/display" ] || die "no virtual screen"
  export LIBGL_ALWAYS_SOFTWARE=1 DISPLAY
  DISPLAY=:$(cat "$work/display")
  openbox >/dev/null 2>&1 &
  started+=($!)
}

# wait_window waits until a window carries a title.
wait_window() {
  local i
  for i in $(seq 1 240); do
    xdotool search --onlyvisible --name "$1" >/dev/null 2>&1 && return
    sleep 0.25
  done
  picture missing
  die "no window that is called $1; dist/wine/missing.png shows the screen"
}

# picture keeps what the screen shows, where ImageMagick is.
picture() {
  sleep 2
  ! command -v import >/dev/null || import -window root "$dist/wine/$1.png"
}

# wine_window opens the dossier as a user does who starts for the first time.
wine_window() {
  local began pid
  wine_screen +
  began=$(date +%s%N)
  windows windows.kvd >window.log 2>&1 &
  pid=$!
  started+=("$pid")
  wait_window '^Kindvriendelijk'
  echo "a window after $((($(date +%s%N) - began) / 1000000)) ms"
  picture start
  xdotool type --delay 40 'Els Voorbeeld'
  xdotool key Return
  wait_window 'Voorbeeldegem'
  picture dossier
  xdotool key alt+F4
  wait "$pid" || die "the program ends with an error: $(cat window.log)"
  home=$(find "$prefix/drive_c/users" -path '*/AppData/Local/Kindvriendelijk' -type d)
  [ -n "$(find "$home" -name dossier.db)" ] || die "the dossier is not in the data folder"
  [ ! -s "$home/crash.txt" ] || die "the program left the report of a crash"
  ! grep -q level=ERROR "$home/log.txt" || die "the log has errors: $(cat "$home/log.txt")"
}

# wine_software opens the last dossier where there is no OpenGL but Mesa's. Wine
# takes a library of its own for one beside a program unless it is told not to.
wine_software() {
  local log=$home/log.txt
  [ -n "${KINDVRIENDELIJK_MESA:-}" ] || { echo "skipped: OpenGL of Mesa (KINDVRIENDELIJK_MESA is not set)"; return 0; }
  mkdir -p software/opengl
  cp "$dist/kindvriendelijk.exe" software/
  cp "$KINDVRIENDELIJK_MESA"/*.dll software/opengl/
  wine_screen -
  : >"$log"
  WINEDLLOVERRIDES="$WINEDLLOVERRIDES;opengl32=n,b" timeout 300 "$wine" "$work/software/kindvriendelijk.exe" >software.log 2>&1 ||
    die "the program without OpenGL ends with an error: $(cat software.log "$log")"
  wait_window 'Voorbeeldegem'
  sleep 3 # the processor draws it
  picture software
  grep -q 'start again with OpenGL' "$log" || die "the program did not start again with Mesa"
  xdotool key alt+F4
  wineserver -w
  echo "without OpenGL the window stands by Mesa"
}

# start_menu finds our entry.
start_menu() { find "$prefix/drive_c" -path '*Start Menu*' -name Kindvriendelijk.lnk; }

# wine_installers installs silently, looks, and takes away again. The folder
# with the user's dossiers stays.
wine_installers() {
  local kind msi exe key
  for kind in gebruiker computer; do
    msi=$dist/kindvriendelijk-$version-$kind.msi
    [ -f "$msi" ] || continue
    exe="$prefix/drive_c/Program Files/Kindvriendelijk/kindvriendelijk.exe" key='HKLM\Software\Classes\.kvd'
    [ "$kind" = computer ] || {
      exe=$(dirname "$home")/Programs/Kindvriendelijk/kindvriendelijk.exe key='HKCU\Software\Classes\.kvd'
    }
    cp "$msi" install.msi
    "$wine" msiexec /i install.msi /qn || die "the installer for '$kind' fails"
    cmp "$dist/kindvriendelijk.exe" "$exe"
    "$wine" reg query "$key" 2>/dev/null | grep -q Kindvriendelijk.Dossier || die "after the installer for '$kind' .kvd is not known"
    [ -n "$(start_menu)" ] || die "after the installer for '$kind' the start menu lacks the program"
    "$wine" msiexec /x install.msi /qn || die "removing for '$kind' fails"
    [ ! -e "${exe%/*}" ] || die "removing for '$kind' leaves its folder"
    ! "$wine" reg query "$key" >/dev/null 2>&1 || die "removing for '$kind' leaves .kvd"
    [ -z "$(start_menu)" ] || die "removing for '$kind' leaves the start menu"
    [ -f "$home/settings.json" ] || die "removing for '$kind' took the user's data"
    echo "installer for '$kind': installs, associates and removes cleanly"
  done
}
