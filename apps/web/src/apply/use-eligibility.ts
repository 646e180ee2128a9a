import { assessEligibility } from '@etappe/domain/applications/assess-eligibility'
import type { Eligibility } from '@etappe/domain/applications/eligibility'
import type { CaseKind } from '@etappe/domain/cases/kind'
import { useMemo } from 'react'
import { type ApplyValues, savable } from './apply-values.ts'
import { useKnownMunicipalities } from './use-known-municipalities.ts'
import { useTerms } from './use-terms.ts'

/** How what is written stands to the prerequisites, as the office will see it. */
export function useEligibility(kind: CaseKind, values: ApplyValues): Eligibility {
  const { admission, programmeVersion, today } = useTerms()
  const { municipalities } = useKnownMunicipalities(values.municipalityKeys)
  return useMemo(
    () =>
      assessEligibility({
        kind,
        uses: admission[kind],
        programmeVersion,
        fields: savable(values).fields,
        municipalities,
        judgements: [],
        on: today,
      }),
    [kind, admission, programmeVersion, values, municipalities, today],
  )
}
