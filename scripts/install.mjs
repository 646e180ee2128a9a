// Installs the packages when the lockfile has changed since the last time; otherwise it costs one hash and needs no network.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bin, root, run } from './process.mjs'

const stamp = join(root, 'node_modules', '.etappe-installed')

function lockfileHash() {
  const hash = createHash('sha256')
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function pnpmVersion() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager
}

/** Linux gets Node 24 as a package; elsewhere the machine's own has to run TypeScript from source. */
function nodeIsNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return existsSync(join(bin, 'node')) || major > 22 || (major === 22 && minor >= 18)
}

/**
 * Makes node_modules match the lockfile. Prints on stderr only.
 * @returns {Promise<boolean>} false when it did not work; the reason has been printed
 */
export async function install() {
  const wanted = lockfileHash()
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    const code = await run('npx', ['--yes', pnpmVersion(), 'install', '--frozen-lockfile'], { quiet: true, env: { CI: 'true' } })
    if (code !== 0) {
      console.error('The packages could not be installed. The lines above say why; the npm registry must be reachable for this.')
      return false
    }
    writeFileSync(stamp, wanted)
  }
  if (nodeIsNewEnough()) return true
  console.error(`Etappe needs Node 22.18 or newer on this machine (found ${process.version}); Node 24 is recommended.`)
  return false
}
