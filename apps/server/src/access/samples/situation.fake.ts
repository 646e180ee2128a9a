import { situationReportId } from '@etappe/domain/kernel/id'
import { newCommand, testToday } from '../../testing.ts'
import type { AreaSamples } from '../areas.fake.ts'
import { uuid } from '../sample-fields.fake.ts'

/** The versions of the situation analysis. */
export const situationArea: AreaSamples = {
  inputs: {
    'situationReport.list': ({ of }) => ({ caseId: of.id }),
    'situationReport.get': ({ records }) => ({ id: records['report'] }),
    'situationReport.start': ({ of, records }) => ({ ...newCommand(), id: records['report'], caseId: of.id }),
    'situationReport.write': ({ records }) => ({ ...newCommand(), id: records['report'], version: 1, section: 'offers', text: 'neu' }),
    'situationReport.advance': ({ records }) => ({ ...newCommand(), id: records['report'], version: 1, to: 'working' }),
    'situationReport.approve': ({ records }) => ({
      ...newCommand(),
      id: records['finalReport'],
      version: 2,
      fields: { approvedBy: 'Steuerungsgruppe', approvedOn: testToday, approvalMeetingId: null },
    }),
    'situationReport.remove': ({ records }) => ({ ...newCommand(), id: records['report'], version: 1 }),
  },
  rules: {
    'situationReport.list': { may: 'reads', onCase: true, reads: true },
    'situationReport.get': { may: 'reads', onCase: true, reads: true },
    'situationReport.start': { may: 'reads', onCase: true },
    'situationReport.write': { may: 'reads', onCase: true },
    'situationReport.advance': { may: 'reads', onCase: true, spoils: true },
    'situationReport.approve': { may: 'reads', onCase: true, spoils: true },
    'situationReport.remove': { may: 'reads', onCase: true, spoils: true },
  },
  make: async (server, lead, caseId) => {
    const api = server.as(lead)
    const finalReport = situationReportId.parse(uuid())
    const report = situationReportId.parse(uuid())
    await api.situationReport.start({ ...newCommand(), id: finalReport, caseId })
    await api.situationReport.advance({ ...newCommand(), id: finalReport, version: 1, to: 'final' })
    await api.situationReport.start({ ...newCommand(), id: report, caseId })
    return { finalReport, report }
  },
}
