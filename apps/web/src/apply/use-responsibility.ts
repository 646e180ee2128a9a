import { laenderOf, responsibilityOf } from '@etappe/domain/applications/responsibility'
import { landName } from '@etappe/domain/offices/land'
import type { ApplyValues } from './apply-values.ts'
import { useTerms } from './use-terms.ts'

/** Which service office a place belongs to, with how to reach it. */
export function useResponsibility(values: Pick<ApplyValues, 'municipalityKeys' | 'laender' | 'nationwide'>) {
  const { officeLaender, offices, today } = useTerms()
  const found = responsibilityOf(officeLaender, values, today)
  return {
    why: found.why,
    office: offices.find((it) => it.code === found.office) ?? null,
    laender: laenderOf(values).map((it) => landName[it]),
  }
}
