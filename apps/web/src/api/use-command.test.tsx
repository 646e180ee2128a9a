import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import { caseId } from '@etappe/domain/kernel/id'
import type { Api } from '@etappe/server/api'
import { newCommand, type TestServer, testServer, testToday } from '@etappe/server/testing'
import { useQuery } from '@tanstack/react-query'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { TRPCClientError, type TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useApp } from '../app/app-context.tsx'
import { renderPiece } from '../testing/render-piece.tsx'
import { useCommand } from './use-command.ts'

let server: TestServer
beforeEach(async () => {
  server = await testServer()
})
afterEach(() => server.close())

async function newCase() {
  const actor = await server.person('officeStaff', 'KI')
  const id = caseId.parse(crypto.randomUUID())
  const record = await server.as(actor).case.create({
    ...newCommand(),
    id,
    kind: 'network',
    officeCode: 'KI',
    fields: fakeCaseFields({ name: 'Öhringsbüll' }),
    ownerId: null,
    facilitatorId: null,
    startedOn: testToday,
    quotaReason: '',
  } as never)
  return { actor, record }
}

/** A form that was opened at version 1 and sends that whatever comes in meanwhile, as forms do. */
function Rename({ number, names }: { number: string; names: readonly string[] }) {
  const { api } = useApp()
  const { data } = useQuery(api.case.get.queryOptions({ number }))
  const rename = useCommand(api.case.update.mutationOptions(), {
    optimistic: (cache, { fields }) =>
      cache.edit<CaseDetail>(api.case.get.queryKey({ number }), (it) => ({ ...it, case: { ...it.case, ...(fields as object) } })),
    done: (it) => `Umbenannt in ${it.name}`,
    undo: true,
  })
  if (!data) return null
  return (
    <>
      <h1>{data.case.name}</h1>
      <p>{rename.state}</p>
      <p>{rename.problems['fields.name']}</p>
      {names.map((name, index) => (
        <button
          key={name}
          type="button"
          onClick={() => void rename.run({ id: data.case.id, version: 1, fields: index === 0 ? { name } : { note: name } })}
        >{`Name ${index + 1}`}</button>
      ))}
    </>
  )
}

/** Lets every mutation reach the server and loses the first answers; keeps the ids that were sent. */
function losing(answers: number) {
  const sent: string[] = []
  const link: TRPCLink<Api> =
    () =>
    ({ op, next }) =>
      observable((observer) => {
        if (op.type === 'mutation') sent.push((op.input as { commandId: string }).commandId)
        const isLost = op.type === 'mutation' && sent.length <= answers
        return next(op).subscribe({
          next: (value) => (isLost ? observer.error(TRPCClientError.from(new TypeError('fetch failed'))) : observer.next(value)),
          error: (error) => observer.error(error),
          complete: () => !isLost && observer.complete(),
        })
      })
  return { link, sent }
}

describe('a command from the screen', () => {
  it('repeats its id until it knows that it was done, so that nothing is done twice', async () => {
    const { actor, record } = await newCase()
    const { link, sent } = losing(2)
    await renderPiece(<Rename number={record.number} names={['Öhringsbüll Nord']} />, { server, as: actor, link })
    fireEvent.click(await screen.findByRole('button', { name: 'Name 1' }))
    await screen.findByText(/keine Verbindung/, {}, { timeout: 4000 })
    expect(screen.getByText('failed')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Name 1' }))
    await screen.findByText('Umbenannt in Öhringsbüll Nord')
    expect(new Set(sent).size).toBe(1)
    expect(sent).toHaveLength(3)
    const { entries } = await server.as(actor).audit.ofCase({ caseId: record.id })
    expect(entries).toHaveLength(2)
    fireEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }))
    expect(await screen.findByRole('heading', { name: 'Öhringsbüll' })).toBeTruthy()
  })

  it('shows the change at once, and takes it back with the reason when it is refused', async () => {
    const { actor, record } = await newCase()
    const tooLong = 'Ö'.repeat(10_000)
    const held = Promise.withResolvers<void>()
    const holding: TRPCLink<Api> =
      () =>
      ({ op, next }) =>
        observable((observer) => {
          const send = async () => {
            if (op.type === 'mutation') await held.promise
            next(op).subscribe(observer)
          }
          void send()
        })
    await renderPiece(<Rename number={record.number} names={[tooLong]} />, { server, as: actor, link: holding })
    fireEvent.click(await screen.findByRole('button', { name: 'Name 1' }))
    await waitFor(() => expect(screen.getByRole('heading').textContent).toBe(tooLong))
    expect(screen.getByText('pending')).toBeTruthy()
    held.resolve()
    expect(await screen.findByRole('heading', { name: 'Öhringsbüll' })).toBeTruthy()
    expect(screen.getByText('too-long')).toBeTruthy()
    expect(await screen.findByText('Bitte prüfen Sie die markierten Felder.')).toBeTruthy()
  })

  it('keeps the offer to take it back while the network is away', async () => {
    const { actor, record } = await newCase()
    const away = { is: false }
    const link: TRPCLink<Api> =
      () =>
      ({ op, next }) =>
        away.is && op.type === 'mutation'
          ? observable((observer) => observer.error(TRPCClientError.from(new TypeError('fetch failed'))))
          : next(op)
    await renderPiece(<Rename number={record.number} names={['Öhringsbüll Nord']} />, { server, as: actor, link })
    fireEvent.click(await screen.findByRole('button', { name: 'Name 1' }))
    const takeBack = await screen.findByRole('button', { name: 'Rückgängig' })
    away.is = true
    fireEvent.click(takeBack)
    await screen.findByText(/keine Verbindung/)
    away.is = false
    fireEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }))
    expect(await screen.findByRole('heading', { name: 'Öhringsbüll' })).toBeTruthy()
  })

  it('gives another content another id', async () => {
    const { actor, record } = await newCase()
    const { link, sent } = losing(0)
    await renderPiece(<Rename number={record.number} names={['Eins', 'Zwei']} />, { server, as: actor, link })
    fireEvent.click(await screen.findByRole('button', { name: 'Name 1' }))
    await screen.findByText('Umbenannt in Eins')
    fireEvent.click(screen.getByRole('button', { name: 'Name 2' }))
    await waitFor(() => expect(sent).toHaveLength(2))
    expect(new Set(sent).size).toBe(2)
    await waitFor(async () => expect((await server.as(actor).case.get({ number: record.number })).case.note).toBe('Zwei'))
  })
})
