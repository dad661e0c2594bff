import 'virtual:theme.css';
import '../../static/src/theme/page.css';
import './gallery.css';
import { createRoot } from 'react-dom/client';
import { PanelSample } from './panel-sample';
import { ShapesSample } from './shapes-sample';
import { StatesSample } from './states-sample';

const mode = new URLSearchParams(location.search).get('mode') ?? 'light';
document.documentElement.dataset.colorMode = mode;

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element #root');
createRoot(root).render(
  <main className="gallery">
    <h1>Parts</h1>
    <ShapesSample />
    <PanelSample />
    <StatesSample />
  </main>,
);
