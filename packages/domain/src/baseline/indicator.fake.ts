import { fakeId } from '../cases/case.fake.ts'
import { caseId, indicatorValueId, ownIndicatorId } from '../kernel/id.ts'
import type { IndicatorValue, OwnIndicator } from './indicator.ts'

const someCase = caseId.parse('00000000-0000-4000-8000-0000000000ca')

export const fakeValue = (over: Partial<IndicatorValue> = {}): IndicatorValue => ({
  id: indicatorValueId.parse(fakeId()),
  caseId: someCase,
  indicator: 'births',
  year: 2025,
  state: 'measured',
  value: 312,
  base: null,
  source: 'Statistisches Landesamt',
  note: '',
  version: 1,
  ...over,
})

export const fakeOwnIndicator = (over: Partial<OwnIndicator> = {}): OwnIndicator => ({
  id: ownIndicatorId.parse(fakeId()),
  caseId: someCase,
  name: 'Kinder mit Schwimmkurs',
  unit: 'share',
  unitText: '',
  note: '',
  version: 1,
  ...over,
})
