import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { folderFiles, pathOf, sha256Of } from './folder-files.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etappe-files-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const bytes = Buffer.from('Beschlussvorlage')

it('keeps the same content once, under its SHA-256, and leaves nothing else behind', async () => {
  const files = folderFiles(folder)
  const names = await Promise.all([files.put(bytes), files.put(bytes), files.put(bytes)])
  expect(new Set(names)).toEqual(new Set([sha256Of(bytes)]))
  expect(Buffer.from((await files.get(sha256Of(bytes))) ?? '')).toEqual(bytes)
  const all = await readdir(folder, { recursive: true, withFileTypes: true })
  expect(all.filter((it) => it.isFile()).map((it) => it.name)).toEqual([sha256Of(bytes)])
})

it('has nothing under a name nobody put there, and follows no path', async () => {
  const files = folderFiles(folder)
  expect(await files.get('a'.repeat(64))).toBeUndefined()
  expect(await files.get('../../etc/passwd')).toBeUndefined()
})

it('hands out no damaged content, and mends it when it is put again', async () => {
  const files = folderFiles(folder)
  const sha256 = await files.put(bytes)
  await writeFile(pathOf(folder, sha256), 'verdorben')
  await expect(files.get(sha256)).rejects.toThrow('damaged')
  await files.put(bytes)
  expect(Buffer.from((await files.get(sha256)) ?? '')).toEqual(bytes)
})

it('removes what nobody wants any more, and keeps what was put again since', async () => {
  const files = folderFiles(folder)
  const sha256 = await files.put(bytes)
  const long = new Date(Date.now() - 7_200_000)
  await utimes(pathOf(folder, sha256), long, long)
  await files.put(bytes)
  const anHourAgo = new Date(Date.now() - 3_600_000)
  expect(await files.remove(sha256, anHourAgo)).toBe(false)
  await utimes(pathOf(folder, sha256), long, long)
  expect(await files.remove(sha256, anHourAgo)).toBe(true)
  expect(await files.get(sha256)).toBeUndefined()
  expect(await files.remove(sha256, anHourAgo)).toBe(true)
  expect(await files.remove('../../etc/passwd', new Date())).toBe(true)
})
