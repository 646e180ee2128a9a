import { type TestServer, testServer } from '@etappe/server/testing'
import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { renderPiece } from '../testing/render-piece.tsx'
import { ChangeDialog } from './change-dialog.tsx'
import { hasUnsaved } from './unsaved.ts'

let server: TestServer
beforeEach(async () => {
  server = await testServer()
})
afterEach(() => server.close())

const isAskedBeforeClosing = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

it('counts as unsaved from the first letter until it closes', async () => {
  const dialog = (
    <ChangeDialog
      title="Zurückstellen"
      save="Zurückstellen"
      labels={{}}
      problems={{}}
      command={{ isPending: false, message: null }}
      onSave={() => undefined}
      onClose={() => undefined}
    >
      <textarea aria-label="Grund" />
    </ChangeDialog>
  )
  const { unmount } = await renderPiece(dialog, { server, as: await server.person('officeStaff', 'KI') })
  const field = await screen.findByLabelText('Grund')
  expect([hasUnsaved(), isAskedBeforeClosing()]).toEqual([false, false])
  fireEvent.input(field, { target: { value: 'W' } })
  expect([hasUnsaved(), isAskedBeforeClosing()]).toEqual([true, true])
  unmount()
  expect([hasUnsaved(), isAskedBeforeClosing()]).toEqual([false, false])
})
