import css from './form.module.css'
import type { SectionValues } from './form-props.ts'
import { useApplyWords } from './use-apply-words.ts'
import { useResponsibility } from './use-responsibility.ts'

/** Who will work on the application, as it follows from the place. */
export function ResponsibleOffice({
  values,
}: {
  readonly values: Pick<SectionValues<'place'>, 'municipalityKeys' | 'laender' | 'nationwide'>
}) {
  const { words, formats } = useApplyWords()
  const { office, why, laender } = useResponsibility(values)
  return (
    <div className={css.office} role="status">
      <p className={css.officeTitle}>{words.office.title}</p>
      {office ? (
        <>
          <p className="strong">{words.office.is({ city: office.city })}</p>
          <p className="quiet small">{words.office.why({ laender: formats.list(laender) })}</p>
          <p className={css.reach}>
            {office.email !== '' && <a href={`mailto:${office.email}`}>{office.email}</a>}
            {office.phone !== '' && <a href={`tel:${office.phone.replaceAll(/[^+\d]/g, '')}`}>{office.phone}</a>}
          </p>
        </>
      ) : (
        <p>{why === 'noPlace' ? words.office.none : words.office.assigned}</p>
      )}
    </div>
  )
}
