import { createFileRoute } from '@tanstack/react-router'
import { MailPage } from '../../../applications/mail-page.tsx'

export const Route = createFileRoute('/_app/bewerbungen/$number/schriftverkehr')({ component: MailRoute })

function MailRoute() {
  return <MailPage number={Route.useParams().number} />
}
