import { currentGate } from '@etappe/domain/cases/gate'
import { createMemoryHistory } from '@tanstack/react-router'
import { expect, it } from 'vitest'
import { createAppRouter } from '../app/router.ts'
import { connect } from '../testing/connect.ts'
import { openScene } from '../testing/meeting-scene.ts'

it('has what the overview of a case asks for at hand before it is shown', async () => {
  const { server, writer, case: its } = await openScene()
  const { queryClient, ...client } = connect({ server, as: writer })
  await createAppRouter({ queryClient, ...client }, createMemoryHistory({ initialEntries: [`/faelle/${its.number}`] })).load()
  const ready = (queryKey: readonly unknown[]) => queryClient.getQueryState(queryKey)?.status
  const caseId = its.id
  const gate = currentGate(its, [])
  if (gate === null) throw new Error('The case stands before no gate')
  expect(ready(client.api.gate.overview.queryKey({ caseId }))).toBe('success')
  expect(ready(client.api.gate.panel.queryKey({ caseId, gate }))).toBe('success')
  expect(ready(client.api.escalation.ofCase.queryKey({ caseId }))).toBe('success')
  await server.close()
})
