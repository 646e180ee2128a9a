import { indicatorValueId, ownIndicatorId } from '@etappe/domain/kernel/id'
import { newCommand } from '../../testing.ts'
import type { AreaSamples } from '../areas.fake.ts'
import { uuid } from '../sample-fields.fake.ts'

const ownFields = { name: 'Kinder mit Schwimmkurs', unit: 'share' as const, unitText: '', note: '' }
const fields = { state: 'measured' as const, value: 312, base: null, source: 'Melderegister', note: '' }

export const indicatorsArea: AreaSamples = {
  inputs: {
    'indicator.list': ({ of }) => ({ caseId: of.id }),
    'indicator.record': ({ of }) => ({
      ...newCommand(),
      caseId: of.id,
      values: [{ id: indicatorValueId.parse(uuid()), version: 0, indicator: 'waitingList', year: 2025, fields }],
    }),
    'indicator.clear': ({ records }) => ({ ...newCommand(), id: records['indicatorValue'], version: 1 }),
    'indicator.addOwn': ({ of }) => ({
      ...newCommand(),
      id: ownIndicatorId.parse(uuid()),
      caseId: of.id,
      fields: { ...ownFields, name: `Eigene ${uuid()}` },
    }),
    'indicator.updateOwn': ({ records }) => ({ ...newCommand(), id: records['ownIndicator'], version: 1, fields: { note: 'neu' } }),
    'indicator.removeOwn': ({ records }) => ({ ...newCommand(), id: records['ownIndicator'], version: 1 }),
  },
  rules: {
    'indicator.list': { may: 'reads', onCase: true, reads: true },
    'indicator.record': { may: 'reads', onCase: true, spoils: true },
    'indicator.clear': { may: 'reads', onCase: true, spoils: true },
    'indicator.addOwn': { may: 'reads', onCase: true },
    'indicator.updateOwn': { may: 'reads', onCase: true },
    'indicator.removeOwn': { may: 'reads', onCase: true, spoils: true },
  },
  make: async (server, lead, caseId) => {
    const api = server.as(lead)
    const indicatorValue = indicatorValueId.parse(uuid())
    const value = { id: indicatorValue, version: 0, indicator: 'births' as const, year: 2025, fields }
    await api.indicator.record({ ...newCommand(), caseId, values: [value] })
    const ownIndicator = ownIndicatorId.parse(uuid())
    await api.indicator.addOwn({ ...newCommand(), id: ownIndicator, caseId, fields: ownFields })
    return { indicatorValue, ownIndicator }
  },
}
