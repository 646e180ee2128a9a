import { applicationFields } from '@etappe/domain/applications/application-fields'
import { useState } from 'react'
import { fieldPath } from './apply-values.ts'
import css from './form.module.css'
import type { FormPartProps } from './form-props.ts'
import { LineField } from './line-field.tsx'
import { useApplyWords } from './use-apply-words.ts'

interface Props extends FormPartProps<'contact'> {
  /** On paper there may be no address for mails. */
  readonly needsMail?: boolean
}

const { contactEmail: mailAddress } = applicationFields.shape

/** Whom to ask: business data only. */
export function ContactFields({ values, change, problems, needsMail = true }: Props) {
  const { words, labels } = useApplyWords()
  const [isMailWritten, setMailWritten] = useState(true)
  // Half an address is no mistake while one types it.
  const isNoMail = isMailWritten && !mailAddress.safeParse(values.contactEmail).success
  const mailProblem = isNoMail ? { [fieldPath('contactEmail')]: 'not-an-email' as const } : {}
  return (
    <>
      <div className={css.pair}>
        <LineField
          path="contactName"
          label={labels.contactName}
          required
          longest={120}
          autoComplete="name"
          value={values.contactName}
          onChange={(contactName) => change({ contactName })}
          problems={problems}
        />
        <LineField
          path="contactFunction"
          label={labels.contactFunction}
          longest={160}
          autoComplete="organization-title"
          value={values.contactFunction}
          onChange={(contactFunction) => change({ contactFunction })}
          problems={problems}
        />
      </div>
      <LineField
        path="contactEmail"
        label={labels.contactEmail}
        hint={words.hint.contactEmail}
        required={needsMail}
        type="email"
        longest={200}
        autoComplete="email"
        value={values.contactEmail}
        onChange={(contactEmail) => {
          setMailWritten(false)
          change({ contactEmail })
        }}
        onBlur={() => setMailWritten(true)}
        problems={{ ...problems, ...mailProblem }}
      />
      <LineField
        path="contactPhone"
        label={labels.contactPhone}
        hint={words.hint.contactPhone}
        type="tel"
        longest={60}
        autoComplete="tel"
        value={values.contactPhone}
        onChange={(contactPhone) => change({ contactPhone })}
        problems={problems}
      />
    </>
  )
}
