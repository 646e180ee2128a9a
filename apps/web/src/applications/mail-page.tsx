import { AskedList } from './asked-list.tsx'
import css from './detail-view.module.css'
import { LinkBox } from './link-box.tsx'
import { MailForm } from './mail-form.tsx'
import { MailList } from './mail-list.tsx'
import { useMayWrite, useOpenApplication } from './use-open-application.ts'

/** Everything that went to the applicant and came back: messages, questions, the secret link. */
export function MailPage({ number }: { readonly number: string }) {
  const { detail } = useOpenApplication(number)
  const mayWrite = useMayWrite(detail).ok
  return (
    <div className={css.page}>
      <div className={css.main}>
        <MailList detail={detail} />
        {mayWrite && <MailForm key={detail.application.id} detail={detail} />}
      </div>
      <div className={css.aside}>
        <AskedList detail={detail} />
        {mayWrite && <LinkBox detail={detail} />}
      </div>
    </div>
  )
}
