import { can } from '@etappe/domain/access/policy'
import { type CaseKind, caseKinds } from '@etappe/domain/cases/kind'
import type { ProgrammeDefinition } from '@etappe/domain/programme/definition'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import record from '../ui/record-page.module.css'
import { useProgrammeWords } from './use-programme-words.ts'

/** What the programme aims at in all, beside the places its offices plan for. */
export function TargetList({ targets }: Pick<ProgrammeDefinition, 'targets'>) {
  const { api, me } = useApp()
  const { words, formats } = useProgrammeWords()
  const { data: offices } = useQuery(api.office.list.queryOptions())
  const said = words.targets
  const places = (kind: CaseKind) => offices?.reduce((sum, it) => sum + it.quota[kind], 0) ?? 0
  const isOff = offices !== undefined && caseKinds.some((kind) => places(kind) !== targets[kind])
  return (
    <>
      <dl className={record.facts}>
        {(['network', 'modelMunicipality', 'qualityDialogues'] as const).map((of) => (
          <div key={of}>
            <dt>{said[of]}</dt>
            <dd className="strong">{formats.number(targets[of])}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet small">
        {offices &&
          said.places({ networks: formats.number(places('network')), municipalities: formats.number(places('modelMunicipality')) })}{' '}
        {isOff && <b className="warn">{said.differ}</b>}{' '}
        {can(me.actor, 'office.plan').ok && <Link to="/verwaltung/bueros">{said.offices}</Link>}
      </p>
    </>
  )
}
