import '../../components/tokens.css';
import '../../components/context/surface.css';
import '../../components/settings/settings.css';
import { render } from 'preact';
import { Privacy } from '../../components/settings/Privacy.tsx';
import { openSurface } from '../../utils/platform/surface.ts';

const t = openSurface(document.documentElement);
document.title = t('privacy_title');
render(<Privacy t={t} />, document.getElementById('app') ?? document.body);
