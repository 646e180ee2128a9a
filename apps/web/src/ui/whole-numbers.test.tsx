import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { WholeNumbers } from './whole-numbers.tsx'

it.each(['', 'ohne Nummer', 'KI-N-023', 'Fall KI-N-023.\nBewerbung B-2026-036, kein A-B-C', 'http://x/ABC-N-001'])(
  'leaves %j as it was written',
  (text) => {
    expect(render(<WholeNumbers text={text} />).container.textContent).toBe(text)
  },
)

it('keeps numbers in one piece and nothing else', () => {
  const { container } = render(<WholeNumbers text="Fall KI-N-023 aus B-2026-036, Anlage 2-3" />)
  expect([...container.querySelectorAll('.nowrap')].map((it) => it.textContent)).toEqual(['KI-N-023', 'B-2026-036'])
})
