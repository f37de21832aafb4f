#!/usr/bin/env bash
# Builds the site on Netlify: installs the .NET SDK that global.json asks for when it is missing, then builds.
# The address of the site comes from Netlify's own variables; see "Publishing" in the README.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if ! dotnet --version >/dev/null 2>&1; then
  # Kept between builds by Netlify.
  sdk="${NETLIFY_CACHE_DIR:-$HOME}/.dotnet"
  script=$(mktemp)
  curl --proto '=https' --tlsv1.2 --fail --silent --show-error --location --retry 3 https://dot.net/v1/dotnet-install.sh --output "$script"
  bash "$script" --jsonfile global.json --install-dir "$sdk" --no-path
  rm -f "$script"
  export DOTNET_ROOT="$sdk" PATH="$sdk:$PATH"
fi

dotnet run --project generator/SiteGen --configuration Release -- build --strict
