import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import type { ApplicationFields } from '@etappe/domain/applications/application-fields'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './application-preview.module.css'

const told = ['concern', 'goal', 'offers'] as const satisfies readonly (keyof ApplicationFields)[]

/** Who applies and what they want, in their own words. */
export function PreviewText({ detail: { application: it } }: { readonly detail: ApplicationDetail }) {
  const { messages: m, formats } = useApp()
  const { field } = useWords('applications')
  const phone = it.contactPhone.replaceAll(' ', '\u00A0')
  const contact = [it.contactName, it.contactFunction, it.contactEmail, phone].filter((part) => part !== '').join(', ')
  return (
    <dl className={css.text}>
      <div>
        <dt>{field.application.institution}</dt>
        <dd>
          <bdi>{it.institution}</bdi>
          {contact !== '' && <p className="quiet">{contact}</p>}
        </dd>
      </div>
      {told
        .filter((key) => it[key] !== '')
        .map((key) => (
          <div key={key}>
            <dt>{field.application[key]}</dt>
            <dd className={css.cut} dir="auto">
              {it[key]}
            </dd>
          </div>
        ))}
      {it.topics.length > 0 && (
        <div>
          <dt>{field.application.topics}</dt>
          <dd>{formats.list(it.topics.map((topic) => m.cases.topic[topic]))}</dd>
        </div>
      )}
      {it.members.length > 0 && (
        <div>
          <dt>{field.application.members}</dt>
          <dd dir="auto">{it.members.map((member) => member.name).join(' · ')}</dd>
        </div>
      )}
    </dl>
  )
}
