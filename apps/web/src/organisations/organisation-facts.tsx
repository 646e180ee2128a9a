import type { OrganisationDetail } from '@etappe/domain/organisations/directory'
import type { ReactNode } from 'react'
import { useWords } from '../app/words.ts'
import record from '../ui/record-page.module.css'
import { Section } from '../ui/section.tsx'
import css from './organisation-page.module.css'
import { WebLink } from './web-link.tsx'

/** What is known of an organisation, field by field. */
export function OrganisationFacts({ detail }: { detail: OrganisationDetail }) {
  const words = useWords('organisations')
  const { organisationKind, pillar } = useWords('baseline')
  const { organisation: it, municipalityName, merged } = detail
  const labels = words.field.organisation
  const rows: readonly (readonly [string, ReactNode])[] = [
    [labels.kind, organisationKind[it.kind]],
    [labels.pillar, it.pillar === null ? words.form.noPillar : pillar[it.pillar]],
    [labels.municipalityKey, municipalityName],
    [labels.street, it.street],
    [labels.place, [it.postalCode, it.place].filter((part) => part !== '').join(' ')],
    [labels.email, it.email === '' ? '' : <a href={`mailto:${it.email}`}>{it.email}</a>],
    [labels.phone, it.phone === '' ? '' : <a href={`tel:${it.phone.replaceAll(/[^\d+]/g, '')}`}>{it.phone}</a>],
    [labels.website, <WebLink key="website" address={it.website} name={it.name} />],
    [labels.note, it.note],
  ]
  const isEmpty = (value: ReactNode, label: string) => value === '' || value === null || (label === labels.website && it.website === '')
  return (
    <Section title={words.page.facts}>
      <dl className={`${record.facts} ${css.facts}`}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{isEmpty(value, label) ? <span className="quiet">{words.page.none}</span> : value}</dd>
          </div>
        ))}
      </dl>
      {merged.length > 0 && <p className={css.note}>{words.page.merged({ names: merged.map((one) => one.name).join(', ') })}</p>}
    </Section>
  )
}
