import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { Section } from '../ui/section.tsx'
import css from './case-overview.module.css'
import { CasePlaces } from './case-places.tsx'
import { CutText } from './cut-text.tsx'
import type { OpenCase } from './use-open-case.ts'
import { useSupportWords } from './use-support-words.ts'

/** The facts of a case in short; empty ones are left out, what matters of them stands under "missing". */
export function CaseKeyFacts({ open: { detail, may } }: { open: OpenCase }) {
  const { messages: m, formats } = useApp()
  const words = m.casePage.key
  const support = useSupportWords(detail)
  const it = detail.case
  const share = it.coordinatorShare === null ? '' : words.share({ percent: formats.percent(it.coordinatorShare / 100) })
  const contact = [it.contactFunction, it.contactEmail, it.contactPhone].filter((part) => part !== '').join('\n')
  const rows = [
    { label: words.concern, value: it.concern && <CutText text={it.concern} /> },
    { label: words.topics, value: it.topics.map((topic) => m.cases.topic[topic]).join(' · ') },
    { label: words.place, value: detail.municipalities.length > 0 && <CasePlaces municipalities={detail.municipalities} /> },
    { label: words.area, value: it.areaText },
    { label: words.coordination, value: it.coordinator, second: share },
    { label: words.steeringGroup, value: it.steeringGroup },
    { label: words.contact, value: it.contactName, second: contact },
    { label: words.support, value: support.period, second: support.left },
    { label: words.note, value: it.note && <CutText text={it.note} /> },
  ]
  return (
    <Section
      title={words.title}
      action={
        may('case.update').ok && (
          <Link to="/faelle/$number/stammdaten" params={{ number: it.number }} search={{ edit: true }}>
            {words.edit}
          </Link>
        )
      }
    >
      <dl className={css.facts}>
        {rows
          .filter(({ value }) => value !== '' && value !== false)
          .map(({ label, value, second }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">
                {value}
                {second !== undefined && second !== '' && <span className="quiet">{`\n${second}`}</span>}
              </dd>
            </div>
          ))}
      </dl>
    </Section>
  )
}
