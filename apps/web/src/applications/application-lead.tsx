import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { OfficeMark } from '../offices/office-mark.tsx'
import css from '../ui/record-header.module.css'

/** Which application, of what kind, where, and whose: one line. */
export function ApplicationLead({ detail: { application, placeName } }: { readonly detail: ApplicationDetail }) {
  const { me, messages: m } = useApp()
  const words = useWords('intake')
  const { number, kind, officeCode } = application
  return (
    <p className={css.trail}>
      <span className="strong">{number}</span>
      <span>{m.cases.kind[kind]}</span>
      {placeName !== '' && (
        <span className={`${css.place} cut`} title={placeName}>
          <bdi>{placeName}</bdi>
        </span>
      )}
      <span className={css.office}>
        {officeCode === null ? (
          <span className="warn">{words.noOffice}</span>
        ) : (
          <OfficeMark code={officeCode} name={me.offices.find((it) => it.code === officeCode)?.city ?? officeCode} />
        )}
      </span>
    </p>
  )
}
