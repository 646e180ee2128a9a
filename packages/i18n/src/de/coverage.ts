import type { Areas } from '../areas.ts'

export const coverage: Areas['coverage'] = {
  heading: 'Abdeckung',
}
