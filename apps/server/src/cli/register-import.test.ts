import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { auszugGv, fakeRegister, gv100ad } from '../municipalities/register-file.fake.ts'

const script = fileURLToPath(new URL('register-import.ts', import.meta.url))
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etappe-import-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = async (...args: string[]) => {
  const env = { ETAPPE_DATA: folder, TZ: 'UTC' }
  const done = await promisify(execFile)(process.execPath, [script, ...args], { env }).catch(
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
  return { code: 'code' in done ? done.code : 0, lines: done.stdout.trimEnd().split('\n'), complaint: done.stderr }
}
const save = async (name: string, content: string | Buffer) => {
  const file = join(folder, name)
  await writeFile(file, content)
  return file
}

it('says in German what it did, and in JSON on the last line', async () => {
  const first = await run(await save('auszug.xlsx', auszugGv()))
  expect(first).toMatchObject({ code: 0, complaint: '' })
  expect(first.lines[0]).toBe('Eingespielt: Auszug-GV (XLSX), Gebietsstand 31.12.2024')
  expect(first.lines.at(-1)).toBe('{"source":"auszug-gv","asOf":"2024-12-31","read":16,"created":16,"changed":0,"vanished":0,"refused":0}')

  const bad = Array.from({ length: 25 }, (_, index) => `7020251130${String(index).padStart(2, '0')}`).join('\n')
  const second = await run(await save('gv.txt', gv100ad(fakeRegister.filter((it) => it.key !== '01054035')).replace('\n', `\n${bad}\n`)))
  expect(second.lines).toContain('  Weggefallen        0')
  expect(second.lines).toContain(
    'Einige Zeilen sind nicht lesbar. Deshalb gilt nichts als weggefallen, bis Sie eine fehlerfreie Datei einspielen.',
  )
  expect(second.lines).toContain('25 Zeilen wurden abgewiesen:')
  expect(second.lines).toContain('  Zeile 2: unbekannte Satzart')
  expect(second.lines.filter((line) => line.startsWith('  Zeile '))).toHaveLength(20)
  expect(second.lines).toContain('  … und 5 weitere')
  expect(JSON.parse(second.lines.at(-1) ?? '')).toEqual({
    source: 'gv100ad',
    asOf: '2025-11-30',
    read: 15,
    created: 0,
    changed: 1,
    vanished: 0,
    refused: 25,
  })

  const older = await run(await save('alt.txt', gv100ad(fakeRegister, '2016-12-31')))
  expect(older.lines[1]).toContain('Die Datei ist älter als das Verzeichnis (30.11.2025).')
})

it('refuses in German, without a stack, with exit code 1', async () => {
  const cut = gv100ad()
  const cases = [
    [await run(), 'Aufruf: npm run register:import -- DATEI'],
    [await run(join(folder, 'fehlt.txt')), 'gibt es nicht, oder sie lässt sich nicht lesen.'],
    [await run(folder), 'gibt es nicht, oder sie lässt sich nicht lesen.'],
    [await run(await save('halb.txt', cut.slice(0, cut.length / 2))), 'Die Datei ist unvollständig.'],
    [await run(await save('brief.txt', 'Sehr geehrte Damen und Herren')), 'Das ist weder ein Auszug'],
    [await run(await save('leer.txt', '')), 'Die Datei enthält keine Gemeinden.'],
  ] as const
  for (const [result, words] of cases) {
    expect(result).toMatchObject({ code: 1, lines: [''] })
    expect(result.complaint).toContain(words)
    expect(result.complaint).not.toMatch(/\bat .*\.ts:\d|Error:/)
  }
})
