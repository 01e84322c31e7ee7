// No browser is downloaded when the packages are installed; Lintel looks for one that is there.
module.exports = { skipDownload: true };
