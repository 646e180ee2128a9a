import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { shortName } from '@etappe/domain/municipalities/municipality'
import { afterEach, describe, expect, it } from 'vitest'
import { engines, type TestServer, testServer } from '../testing.ts'
import { importInto } from './register-import.fake.ts'
import { readRegisterFile } from './register-file.ts'

// The official files are not part of the project; where somebody has put them beside it, they are read whole.
const folder = new URL('../../../../../shared/data/register/', import.meta.url)
const fileOf = (name: string) => fileURLToPath(new URL(name, folder))
const auszug = fileOf('auszug-gv-2024-12-31.xlsx')
const gv = fileOf('gv100ad-2025-11-30.txt')

describe.skipIf(!existsSync(auszug) || !existsSync(gv))('the official files', () => {
  it('hold what they are known to hold', async () => {
    const read = async (file: string) => {
      const { records, refused } = await readRegisterFile(readFileSync(file))
      const municipalities = records.filter((it) => it.kind !== 'kreis')
      return {
        refused,
        municipalities: municipalities.length,
        kreisfrei: municipalities.filter((it) => it.kind === 'kreisfrei').length,
        unincorporated: municipalities.filter((it) => it.kind === 'unincorporated').length,
        inhabitants: municipalities.reduce((sum, it) => sum + (it.population ?? 0), 0),
        inKreise: records.filter((it) => it.kind === 'kreis' || it.kind === 'kreisfrei').reduce((sum, it) => sum + (it.population ?? 0), 0),
        nameless: municipalities.filter((it) => it.kreisName === '').map((it) => it.key),
      }
    }
    expect(await read(auszug)).toMatchObject({ refused: [], municipalities: 10_959, nameless: ['07000999', '13000999'] })
    expect(await read(gv)).toEqual({
      refused: [],
      municipalities: 10_953,
      kreisfrei: 106,
      unincorporated: 202,
      inhabitants: 83_577_140,
      inKreise: 83_577_140,
      nameless: ['07000999', '13000998', '13000999'],
    })
  })

  describe.each(engines)('on %s', (engine) => {
    let server: TestServer
    afterEach(() => server.close())

    it('are imported one after the other, and can be searched', { timeout: 120_000 }, async () => {
      server = await testServer({ engine })
      const timed = async (file: string) => {
        const start = performance.now()
        const summary = await importInto(server, readFileSync(file))
        return { summary, seconds: (performance.now() - start) / 1000 }
      }
      const first = await timed(auszug)
      const second = await timed(gv)
      const again = await timed(gv)
      const seconds = [first, second, again].map((it) => it.seconds.toFixed(1)).join(' / ')
      process.stdout.write(`register import on ${engine}: ${seconds} s (Auszug-GV, then GV100AD, then the same again)\n`)
      expect(first.summary).toMatchObject({ read: 11_253, created: 11_253, vanished: 0, refused: [] })
      expect(second.summary).toMatchObject({ read: 11_247, refused: [], olderThan: null })
      expect(second.summary.vanished).toBeGreaterThan(0)
      expect(again.summary).toMatchObject({ created: 0, changed: 0, vanished: 0 })
      const lead = await server.person('programmeLead')
      const found = await server.as(lead).municipality.search({ text: 'Mue', limit: 3 })
      expect(found[0]).toMatchObject({ key: '09162000', population: 1_505_005 })
      const namesakes = await server.as(lead).municipality.search({ text: 'Neuenkirchen', limit: 50 })
      expect(namesakes.filter((it) => shortName(it.name) === 'Neuenkirchen' && it.vanishedOn === null)).toHaveLength(11)
    })
  })
})
