import { type TestServer, testServer } from '@etappe/server/testing'
import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderPiece } from '../testing/render-piece.tsx'
import { DayField } from './day-field.tsx'

let server: TestServer
beforeEach(async () => {
  server = await testServer()
})
afterEach(() => server.close())

function Form() {
  const [value, setValue] = useState<string | null>('2026-03-12')
  return (
    <>
      <DayField label="Am" value={value} onChange={setValue} />
      <output>{JSON.stringify(value)}</output>
    </>
  )
}

async function open() {
  await renderPiece(<Form />, { server, as: await server.person('officeStaff', 'KI') })
  const field = screen.getByLabelText<HTMLInputElement>('Am')
  const type = (text: string) => {
    fireEvent.change(field, { target: { value: text } })
    fireEvent.blur(field)
    return [screen.getByRole('status').textContent, field.value]
  }
  return { field, type }
}

describe('a field for a day', () => {
  it('understands what people write and shows the German date; today is Tuesday, 24.11.2026', async () => {
    const { field, type } = await open()
    expect(field.value).toBe('12.03.2026')
    expect(type('1.12.')).toEqual(['"2026-12-01"', '01.12.2026'])
    expect(type('heute')).toEqual(['"2026-11-24"', '24.11.2026'])
    expect(type('+14')).toEqual(['"2026-12-08"', '08.12.2026'])
    expect(type('')).toEqual(['null', ''])
  })

  it('keeps what it cannot read, says so, and does not pass it off as empty', async () => {
    const { type } = await open()
    expect(type('31.2.')).toEqual(['"31.2."', '31.2.'])
    expect(screen.getByText(/kein Datum/)).toBeTruthy()
  })

  it('leaves the typed text alone while somebody types', async () => {
    const { field } = await open()
    fireEvent.change(field, { target: { value: '1.12.' } })
    expect(field.value).toBe('1.12.')
    expect(screen.getByRole('status').textContent).toBe('"2026-12-01"')
  })

  it('offers a calendar that loads when it is opened', async () => {
    await open()
    fireEvent.click(screen.getByRole('button', { name: 'Kalender öffnen' }))
    fireEvent.click(await screen.findByRole('button', { name: /^20 März 2026/ }))
    expect(screen.getByRole('status').textContent).toBe('"2026-03-20"')
  })
})
