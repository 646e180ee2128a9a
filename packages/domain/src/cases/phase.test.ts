import { expect, it } from 'vitest'
import { isBack, phaseAfter } from './phase.ts'

it('knows which phase follows and which way is back', () => {
  expect(phaseAfter('goals')).toBe('actionPlan')
  expect(phaseAfter('support')).toBeNull()
  expect(isBack('support', 'goals')).toBe(true)
  expect(isBack('goals', 'goals')).toBe(false)
})
