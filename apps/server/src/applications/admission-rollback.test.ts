import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { engines, type TestServer, testServer } from '../testing.ts'
import { type Cast, castOf, decided, rated } from './admission-scene.fake.ts'
import { keepHouse } from './housekeeping.ts'

describe.each(engines)('an admission that does not come about on %s', (engine) => {
  let server: TestServer
  let cast: Cast
  beforeEach(async () => {
    server = await testServer({ engine })
    cast = await castOf(server)
  })
  afterEach(() => server.close())

  it('leaves nothing behind: no case, and no content in the store that nothing names', async () => {
    const [one, other] = [await rated(server, cast), await rated(server, cast)]
    const { id } = await decided(server, cast.lead, one, { result: 'rejected', reason: 'Kein Bedarf' })
    const { files } = server.services
    const put = vi.spyOn(files, 'put')
    const kept = () => Promise.all(put.mock.results.map((it) => it.value as Promise<string>))
    // The decision has the id of another one: it fails last of all, when the case is made.
    await expect(decided(server, cast.lead, other, { id })).rejects.toMatchObject({ cause: { code: 'conflict' } })
    expect(await server.database.read.selectFrom('case').select('id').execute()).toEqual([])
    const [receipt = '', ...others] = await kept()
    expect(others).toEqual([])
    expect(await files.get(receipt)).toBeDefined()
    server.clock.set(new Date(Date.now() + 365 * 86_400_000))
    await keepHouse(server.services)
    expect(await files.get(receipt)).toBeUndefined()
  })
})
