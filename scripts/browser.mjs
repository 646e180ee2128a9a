// The journeys drive the machine's own Chromium; Playwright never downloads one.
import { existsSync } from 'node:fs'
import { run } from './process.mjs'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

function installed() {
  return [process.env.CHROMIUM, ...places].find((place) => place !== undefined && place !== '' && existsSync(place))
}

/**
 * Path of a Chromium, installed through apt first where that is possible (Debian, as root).
 * @returns {Promise<string | undefined>} undefined when there is none; what to do has been printed
 */
export async function browser() {
  const found = installed()
  if (found !== undefined) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const apt = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } }
    await run('apt-get', ['update'], apt)
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], apt)
  }
  const now = installed()
  if (now === undefined) console.error('The journeys need Chromium: install it ("apt install chromium") or set CHROMIUM to its path.')
  return now
}
