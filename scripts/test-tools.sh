#!/usr/bin/env bash
# Installs what the tests need beside the .NET SDK and Node, each only where it is absent.
# Debian names; on another system install the same tools by its own means.
set -euo pipefail

# command that proves it is there : Debian package that brings it
tools=(
  git:git
  chromium:chromium
  pdftoppm:poppler-utils
  qpdf:qpdf
  soffice:libreoffice-writer-nogui
  fc-list:fontconfig
)
packages=()
for tool in "${tools[@]}"; do
  command -v "${tool%%:*}" > /dev/null || packages+=("${tool#*:}")
done
[ -d /etc/ssl/certs ] || packages+=(ca-certificates)
[ -d /usr/share/fonts/truetype/liberation2 ] || packages+=(fonts-liberation2)
ldconfig -p | grep libicuuc > /dev/null || packages+=(libicu72)

if [ ${#packages[@]} -gt 0 ]; then
  if [ "$(id -u)" != 0 ] || ! command -v apt-get > /dev/null; then
    echo "The tests need: ${packages[*]}" >&2
    echo "Install them first:  sudo apt-get update && sudo apt-get install -y ${packages[*]}" >&2
    exit 1
  fi
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${packages[@]}" > /dev/null
fi

for tool in dotnet node npm; do
  command -v $tool > /dev/null || { echo "$tool is missing: the portal needs the .NET 10 SDK and Node 20 or newer." >&2; exit 1; }
done
