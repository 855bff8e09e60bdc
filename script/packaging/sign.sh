# Signing. Sourced by script/package.

# sign signs a program or an installer when a certificate is given.
sign() {
  [ -n "${KINDVRIENDELIJK_CERT:-}" ] || return 0
  local flags=(-h sha256 -n Kindvriendelijk)
  case "$KINDVRIENDELIJK_CERT" in
    *.p12 | *.pfx) flags+=(-pkcs12 "$KINDVRIENDELIJK_CERT") ;;
    *) flags+=(-certs "$KINDVRIENDELIJK_CERT" -key "${KINDVRIENDELIJK_KEY:?the key of the certificate}") ;;
  esac
  [ -z "${KINDVRIENDELIJK_PASSFILE:-}" ] || flags+=(-readpass "$KINDVRIENDELIJK_PASSFILE")
  [ -z "${KINDVRIENDELIJK_TIMESTAMP:-}" ] || flags+=(-ts "$KINDVRIENDELIJK_TIMESTAMP")
  osslsigncode sign "${flags[@]}" -in "$1" -out "$1.signed" >/dev/null
  mv "$1.signed" "$1"
  echo "signed: ${1##*/}"
}
