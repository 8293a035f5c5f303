import { build, checkFolder, checkNode, install, stop } from './set-up.js';
import { serve, wantedPort } from './serve.js';

checkNode();
checkFolder();
install();
build();

const port = wantedPort();
try {
	const server = await serve({ port });
	for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close());
	console.log(`Kiểm Phiếu: http://localhost:${port}`);
} catch (error) {
	if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
	stop(
		`Cổng ${port} đang được chương trình khác dùng: tắt chương trình đó, hoặc chạy npm start -- --port ${port + 1}.`,
		`Port ${port} is in use: stop the other program, or run npm start -- --port ${port + 1}.`
	);
}
