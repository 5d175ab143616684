#!/usr/bin/env bash
# Takes the picture of the README: the page over the sample articles, with one quote open. Needs the .NET SDK 10 and Chromium.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet run --project src/QuoteExtractor.Tool -- extract samples/articles -o "$work/page.html"
chromium --headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update \
  --disable-sync --hide-scrollbars --user-data-dir="$work/profile" --window-size=1360,900 \
  --screenshot="$PWD/samples/page.png" "file://$work/page.html#article-2-quote-1"
