import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Files } from '../ports.ts'

/** The name of a content: its SHA-256 in hexadecimal. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const isSha256 = (text: string) => /^[0-9a-f]{64}$/.test(text)

/** Where a content lies: 256 folders, so that none gets too full. */
export const pathOf = (folder: string, sha256: string): string => join(folder, sha256.slice(0, 2), sha256)

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Content appears under its name only when all of it is on the disk. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const temporary = `${path}.${randomUUID()}.part`
  try {
    const handle = await open(temporary, 'wx', 0o600)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
    await sync(folder)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Documents in a folder of this machine, or one that several servers share. */
export function folderFiles(folder: string): Files {
  const get = async (sha256: string): Promise<Uint8Array | undefined> => {
    if (!isSha256(sha256)) return undefined
    const bytes = await readFile(pathOf(folder, sha256)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    // What a failing disk changed is not handed out as if it were the document.
    if (bytes && sha256Of(bytes) !== sha256) throw new Error(`the content of ${sha256} is damaged`)
    return bytes
  }
  return {
    get,
    put: async (bytes) => {
      const sha256 = sha256Of(bytes)
      const isKept = await get(sha256).then(
        (kept) => kept !== undefined,
        () => false,
      )
      const path = pathOf(folder, sha256)
      const now = new Date()
      // What is put again is wanted again: it is younger than any reason to remove it.
      if (isKept) await utimes(path, now, now).catch(() => writeWhole(path, bytes))
      else await writeWhole(path, bytes)
      return sha256
    },
    remove: async (sha256, unlessPutSince) => {
      if (!isSha256(sha256)) return true
      const path = pathOf(folder, sha256)
      const known = await stat(path).catch(() => null)
      if (known && known.mtime >= unlessPutSince) return false
      await rm(path, { force: true })
      return true
    },
  }
}
