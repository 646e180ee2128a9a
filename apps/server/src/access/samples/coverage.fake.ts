import { fakeFindingFields } from '@etappe/domain/baseline/finding.fake'
import { coverageMarkId, coverageReviewId, findingId } from '@etappe/domain/kernel/id'
import { newCommand } from '../../testing.ts'
import type { AreaSamples } from '../areas.fake.ts'
import { day, uuid } from '../sample-fields.fake.ts'

const mark = { pillar: 'health' as const, level: 'indicated' as const, band: 'pregnancy' as const, reason: 'Beispiel' }
const review = { reviewedOn: day('2026-11-20'), reviewedBy: 'Steuerungsgruppe', meetingId: null }

/** The coverage matrix with what stands around it, and findings. */
export const coverageArea: AreaSamples = {
  inputs: {
    'coverage.get': ({ of }) => ({ caseId: of.id }),
    'coverage.mark': ({ of }) => ({ ...newCommand(), id: uuid(), caseId: of.id, fields: { ...mark, level: null, band: null } }),
    'coverage.explain': ({ records }) => ({ ...newCommand(), id: records['mark'], version: 1, fields: { reason: 'neu' } }),
    'coverage.unmark': ({ records }) => ({ ...newCommand(), id: records['mark'], version: 1 }),
    'coverage.review': ({ of }) => ({ ...newCommand(), id: uuid(), caseId: of.id, fields: { ...review, meetingId: of.meeting } }),
    'coverage.removeReview': ({ records }) => ({ ...newCommand(), id: records['review'], version: 1 }),
    'coverage.rate': ({ of }) => ({
      ...newCommand(),
      id: uuid(),
      caseId: of.id,
      kind: 'careToSchool',
      version: null,
      fields: { rating: 2, comment: 'Beispiel' },
    }),
    'finding.list': ({ of }) => ({ caseId: of.id }),
    'finding.create': ({ of }) => ({ ...newCommand(), id: uuid(), caseId: of.id, fields: fakeFindingFields() }),
    'finding.update': ({ records }) => ({ ...newCommand(), id: records['finding'], version: 1, fields: { text: 'neu' } }),
    'finding.remove': ({ records }) => ({ ...newCommand(), id: records['finding'], version: 1 }),
    'finding.vote': ({ records }) => ({ ...newCommand(), id: records['finding'], by: 1 }),
  },
  rules: {
    'coverage.get': { may: 'reads', onCase: true, reads: true },
    'coverage.mark': { may: 'reads', onCase: true, spoils: true },
    'coverage.explain': { may: 'reads', onCase: true, spoils: true },
    'coverage.unmark': { may: 'reads', onCase: true, spoils: true },
    'coverage.review': { may: 'reads', onCase: true },
    'coverage.removeReview': { may: 'reads', onCase: true, spoils: true },
    'coverage.rate': { may: 'reads', onCase: true, spoils: true },
    'finding.list': { may: 'reads', onCase: true, reads: true },
    'finding.create': { may: 'reads', onCase: true },
    'finding.update': { may: 'reads', onCase: true },
    'finding.remove': { may: 'reads', onCase: true, spoils: true },
    'finding.vote': { may: 'reads', onCase: true },
  },
  make: async (server, lead, caseId) => {
    const api = server.as(lead)
    const made = { mark: coverageMarkId.parse(uuid()), review: coverageReviewId.parse(uuid()), finding: findingId.parse(uuid()) }
    await api.coverage.mark({ ...newCommand(), id: made.mark, caseId, fields: mark })
    await api.coverage.review({ ...newCommand(), id: made.review, caseId, fields: review })
    await api.finding.create({ ...newCommand(), id: made.finding, caseId, fields: fakeFindingFields() })
    return made
  },
}
