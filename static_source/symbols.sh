#!/bin/sh
# Makes ehcplan/static/symbols/: the pictures of the easy presentation, each as SVG and as PNG.
# They are OpenMoji's, unchanged but for the PNGs' size, and stay under OpenMoji's licence.
# Needs Node, npm and Python, once, on the machine of whoever changes symbols.txt. Run it from
# anywhere, then build.sh, which writes the sums; commit what changed.
set -eu
cd "$(dirname "$0")"
out=../ehcplan/static/symbols
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT

npm install --prefix "$temp" --ignore-scripts --no-audit --no-fund openmoji@17.0.0
python3 -m venv "$temp/venv"
"$temp/venv/bin/pip" install --quiet resvg-py==0.5.0

mkdir -p "$out"
rm -f "$out"/*.svg "$out"/*.png
cp "$temp/node_modules/openmoji/LICENSE.txt" "$out/LICENCE.txt"
cat > "$out/CREDITS.txt" <<'CREDITS'
All pictures in this folder are designed by OpenMoji, the open-source emoji and icon project
(https://openmoji.org), version 17.0.0. Licence: CC BY-SA 4.0
(https://creativecommons.org/licenses/by-sa/4.0/), whose text is in LICENCE.txt.
The SVG files are unchanged but for their names; the PNG files are drawn from them.
CREDITS
grep -v '^#' symbols.txt | while read -r name code; do
    cp "$temp/node_modules/openmoji/color/svg/$code.svg" "$out/$name.svg"
done
"$temp/venv/bin/python" - "$out" <<'DRAW'
import pathlib
import sys

import resvg_py

for svg in sorted(pathlib.Path(sys.argv[1]).glob("*.svg")):
    svg.with_suffix(".png").write_bytes(resvg_py.svg_to_bytes(svg_path=str(svg), width=256))
DRAW
