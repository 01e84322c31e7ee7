import "./grφίe"; // ι
