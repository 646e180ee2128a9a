import type { Areas } from '../areas.ts'

export const organisations: Areas['organisations'] = {
  heading: 'Organisationen',
}
