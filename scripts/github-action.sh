#!/usr/bin/env bash
# What action.yml runs. Inputs come through the environment alone and go on as single arguments, so that
# none of them is ever read as shell or as another option.
set -euo pipefail

arguments=(--format=github)
add() { # option, value: left out where there is none
  if [[ -n $2 ]]; then arguments+=("$1=$2"); fi
}
add --config "${INPUT_CONFIG:-}"
add --fail-on "${INPUT_FAIL_ON:-}"
add --max-warnings "${INPUT_MAX_WARNINGS:-}"
add --baseline "${INPUT_BASELINE:-}"
add --changed "${INPUT_CHANGED:-}"
add --lang "${INPUT_LANG:-}"
if [[ -n ${INPUT_SARIF:-} ]]; then arguments+=("--format=sarif=$INPUT_SARIF"); fi
if [[ ${INPUT_INLINE_CONFIG:-true} == false ]]; then arguments+=(--no-inline-config); fi
while IFS= read -r report; do
  if [[ -n $report ]]; then arguments+=("--format=$report"); fi
done <<<"${INPUT_REPORTS:-}"

summary=
if [[ ${INPUT_SUMMARY:-true} == true && -n ${GITHUB_STEP_SUMMARY:-} ]]; then
  summary=$(mktemp)
  trap 'rm -f "$summary"' EXIT
  arguments+=("--format=markdown=$summary")
fi

arguments+=(--)
while IFS= read -r path; do
  # A path that begins with a hyphen is still a path.
  if [[ $path == -* ]]; then path=./$path; fi
  if [[ -n $path ]]; then arguments+=("$path"); fi
done <<<"${INPUT_PATHS:-.}"

version=${INPUT_VERSION:-}
if [[ ! $version =~ ^[0-9A-Za-z.^~+-]*$ ]]; then
  echo "::error title=claim-audit::The input version is no version. Give it a number such as 0.1.0."
  exit 2
fi
if [[ -z $version && -x node_modules/.bin/claim-audit ]]; then
  command=(node_modules/.bin/claim-audit)
else
  command=(npx --yes "claim-audit@${version:-latest}")
fi

code=0
"${command[@]}" "${arguments[@]}" || code=$?

if [[ -n ${GITHUB_OUTPUT:-} ]]; then echo "exit-code=$code" >>"$GITHUB_OUTPUT"; fi
# GitHub takes a summary of 1 MiB.
if [[ -n $summary && $(wc -c <"$summary") -lt 1000000 ]]; then cat "$summary" >>"$GITHUB_STEP_SUMMARY"; fi
exit "$code"
