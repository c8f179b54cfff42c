# Shared by resources/start.sh and tests/run.sh (sourced, not run): finds Python, the system libraries Qt needs, and
# keeps one virtual environment up to date. A stamp makes the second run a matter of milliseconds.

say() { printf '%s\n' "$*"; }

# Library file to look for -> Debian package that has it.
QT_LIBRARIES="libEGL.so.1:libegl1 libGL.so.1:libgl1 libglib-2.0.so.0:libglib2.0-0 libxkbcommon.so.0:libxkbcommon0
libfontconfig.so.1:libfontconfig1 libdbus-1.so.3:libdbus-1-3 libxkbcommon-x11.so.0:libxkbcommon-x11-0
libxcb-cursor.so.0:libxcb-cursor0 libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1
libxcb-shape.so.0:libxcb-shape0"

has_library() { ldconfig -p 2>/dev/null | grep -q "$1" || ls /usr/lib/*/"$1" /usr/lib/"$1" >/dev/null 2>&1; }

has_chinese_font() {
    for folder in /usr/share/fonts/opentype/noto /usr/share/fonts/truetype/wqy; do
        ls "$folder"/*CJK* "$folder"/*microhei* 2>/dev/null | grep -q . && return 0
    done
    command -v fc-list >/dev/null 2>&1 && fc-list :lang=zh 2>/dev/null | grep -q .
}

missing_packages() {
    for pair in $QT_LIBRARIES; do has_library "${pair%%:*}" || printf '%s ' "${pair##*:}"; done
    has_chinese_font || printf 'fonts-noto-cjk '
    python3 -c 'import venv, ensurepip' >/dev/null 2>&1 || printf 'python3-venv '
}

# install_packages NAME… : with apt as root or through sudo, else a plain sentence and failure.
install_packages() {
    [ $# -gt 0 ] || return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        say "These system packages are missing and this system has no apt: $*"
        say "Install their equivalents, then run this again."; return 1
    fi
    if [ "$(id -u)" = 0 ]; then as_root=""
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then as_root="sudo"
    else
        say "These system packages are missing: $*"
        say "Please run:  sudo apt-get install --no-install-recommends $*"
        say "and start again. Nothing was changed."; return 1
    fi
    say "Installing system packages: $*"
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq &&
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# prepare EXTRA : system libraries, virtual environment and the package ("" or "[test]"), only where something changed.
prepare() {
    command -v python3 >/dev/null 2>&1 || install_packages python3 python3-venv || return 1
    python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
        say "Python 3.11 or newer is needed; this is $(python3 --version)."; return 1; }
    stamp=".venv/ready$1"
    wanted=$(cksum pyproject.toml resources/setup.sh)
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && return 0
    # shellcheck disable=SC2046
    install_packages $(missing_packages) || return 1
    [ -x .venv/bin/python ] || python3 -m venv .venv || return 1
    say "Installing the program's Python packages (once; a few minutes on a slow line) …"
    .venv/bin/python -m pip install -q --disable-pip-version-check -e ".$1" || {
        say "The Python packages could not be installed; see the lines above. Nothing else was changed."; return 1; }
    printf '%s' "$wanted" >"$stamp"
}
