import { releaseId } from '@etappe/domain/kernel/id'
import { newCommand } from '../../testing.ts'
import type { AreaSamples } from '../areas.fake.ts'
import { uuid } from '../sample-fields.fake.ts'

export const similarArea: AreaSamples = {
  inputs: {
    'release.get': ({ of }) => ({ caseId: of.id }),
    'release.change': ({ of }) => ({
      ...newCommand(),
      id: releaseId.parse(uuid()),
      caseId: of.id,
      version: 0,
      fields: { parts: ['goals', 'measures'], experience: 'Früh mit den Kitas reden.' },
    }),
    'similar.search': ({ of }) => ({ caseId: of.id, topic: 'language', pillar: 'education', kind: 'network', text: 'Sprache', limit: 10 }),
  },
  rules: {
    'release.get': { may: 'reads', onCase: true, reads: true },
    'release.change': { may: 'office', onCase: true, spoils: true },
    'similar.search': { may: 'reads', onCase: true, reads: true },
  },
}
