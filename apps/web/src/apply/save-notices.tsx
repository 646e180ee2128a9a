import type { CaseKind } from '@etappe/domain/cases/kind'
import { ClashList } from './clash-list.tsx'
import css from './form.module.css'
import { GoneNotice } from './gone-notice.tsx'
import { SentNotice } from './sent-notice.tsx'
import { useApplyWords } from './use-apply-words.ts'
import type { Kept } from './use-kept-draft.ts'

/** What somebody has to know about the saving of a draft beyond "saved"; takes no room when that is nothing. */
export function SaveNotices({ token, kind, kept }: { readonly token: string; readonly kind: CaseKind; readonly kept: Kept }) {
  const { words, labels, formats } = useApplyWords()
  const { state, held, isUnkept, isRestored } = kept
  const heldFields = [...new Set(Object.keys(held).map((path) => path.split('.')[0] ?? ''))]
  return (
    <div className={css.notices}>
      {isRestored && state !== 'gone' && state !== 'sent' && (
        <p role="status" className="quiet">
          {words.save.restored}
        </p>
      )}
      {state === 'failed' && (
        <p role="alert" className={css.notice}>
          {words.save.failedText}
        </p>
      )}
      {state === 'gone' && <GoneNotice kind={kind} kept={kept} />}
      {state === 'sent' && <SentNotice token={token} kept={kept} />}
      {isUnkept && (
        <p role="alert" className={css.notice}>
          {words.save.unkept}
        </p>
      )}
      {heldFields.length > 0 && (
        <p role="status" className={css.notice}>
          {words.save.held({ fields: formats.list(heldFields.map((it) => labels[it as keyof typeof labels] ?? it)) })}
        </p>
      )}
      <ClashList kept={kept} />
    </div>
  )
}
