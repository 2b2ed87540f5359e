#!/bin/sh
# Makes what ehcplan/static/ ships of other people's work, and the style sheet.
# Needs Node and npm, once, on the machine of whoever changes it: the product itself needs neither.
# Run it from anywhere; commit what changed, sums.txt with it.
set -eu
cd "$(dirname "$0")"
out=../ehcplan/static
fonts=node_modules/@fontsource/atkinson-hyperlegible-next

npm ci --ignore-scripts --no-audit --no-fund
mkdir -p "$out/css" "$out/fonts" "$out/vendor" "$out/licences"

npx sass --load-path=node_modules --style=compressed --no-source-map \
    --fatal-deprecation=import scss/main.scss "$out/css/ehcplan.css"

for weight in 400 700; do
    for letters in latin latin-ext; do
        cp "$fonts/files/atkinson-hyperlegible-next-$letters-$weight-normal.woff2" "$out/fonts/"
    done
done
sed '/^\/\/# sourceMappingURL=/d' node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js \
    > "$out/vendor/govuk-frontend.min.js"
sed '/^\/\/# sourceMappingURL=/d' node_modules/htmx.org/dist/htmx.min.js > "$out/vendor/htmx.min.js"

cp licences/govuk-frontend.txt "$out/licences/"   # its npm package leaves the licence out
cp node_modules/htmx.org/LICENSE "$out/licences/htmx.txt"
cp "$fonts/LICENSE" "$out/licences/atkinson-hyperlegible-next.txt"

# What was made, and what it was made from: a changed style needs a new build, and a test says so.
cd ..
find ehcplan/static/css ehcplan/static/fonts ehcplan/static/licences \
    ehcplan/static/symbols ehcplan/static/vendor \
    static_source/scss static_source/package-lock.json static_source/symbols.txt -type f | LC_ALL=C sort \
    | xargs sha256sum > static_source/sums.txt
