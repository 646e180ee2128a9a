import { createFileRoute } from '@tanstack/react-router'
import { SetPasswordPage } from '../sign-in/set-password-page.tsx'

export const Route = createFileRoute('/passwort/$token')({ component: SetPasswordRoute })

function SetPasswordRoute() {
  return <SetPasswordPage token={Route.useParams().token} />
}
